
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Назад`,
'broken': `Неможливо відобразити статтю.`,
'by': str`Текст: ${0}`,
'copy': str`Показано збережену копію від ${0}.`,
'failed': `Не вдалося завантажити статтю.`,
'languages': `Іншими мовами`,
'larger': `Збільшити розмір тексту`,
'licence': `Ліцензія`,
'loading': `Стаття завантажується.`,
'original': `Оригінал статті`,
'print': `Роздрукувати сторінку`,
'printed': str`Роздруковано: ${0}`,
'published': str`Опубліковано: ${0}`,
'related': `Матеріали за темою`,
'reset': `Повернути звичайний розмір тексту`,
'retry': `Спробувати ще раз`,
'size': str`Розмір тексту: ${0}`,
'smaller': `Зменшити розмір тексту`,
'source': str`Джерело: ${0}`,
'topics': `Теми`,
'unavailable': `Ця стаття недоступна.`,
'unprinted': `Не вдалося роздрукувати сторінку. Будь ласка, скористайтеся командою друку в браузері.`,
'updated': str`Оновлено ${0}`,
'whole': `Читати статтю повністю`,
    };
  