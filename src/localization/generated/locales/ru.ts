
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Назад`,
'broken': `Невозможно отобразить статью.`,
'by': str`Текст: ${0}`,
'copy': str`Показана сохранённая копия от ${0}.`,
'failed': `Не удалось загрузить статью.`,
'languages': `На других языках`,
'larger': `Увеличить размер текста`,
'licence': `Лицензия`,
'loading': `Статья загружается.`,
'original': `Оригинал статьи`,
'print': `Распечатать страницу`,
'printed': str`Распечатано: ${0}`,
'published': str`Опубликовано: ${0}`,
'related': `Ссылки по теме`,
'reset': `Вернуть обычный размер текста`,
'retry': `Повторить попытку`,
'size': str`Размер текста: ${0}`,
'smaller': `Уменьшить размер текста`,
'source': str`Источник: ${0}`,
'topics': `Темы`,
'unavailable': `Эта статья недоступна.`,
'unprinted': `Не удалось распечатать страницу. Пожалуйста, воспользуйтесь командой печати в браузере.`,
'updated': str`Обновлено ${0}`,
'whole': `Читать статью полностью`,
    };
  