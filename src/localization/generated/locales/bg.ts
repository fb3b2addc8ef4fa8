
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Назад`,
'broken': `Статията не може да бъде показана.`,
'by': str`Текст: ${0}`,
'copy': str`Това копие е от ${0}.`,
'failed': `Статията не можа да бъде заредена.`,
'languages': `На други езици`,
'larger': `Увеличаване на размера на текста`,
'licence': `Лиценз`,
'loading': `Статията се зарежда.`,
'original': `Оригинална статия`,
'print': `Отпечатване на страницата`,
'printed': str`Отпечатано: ${0}`,
'published': str`Публикувано: ${0}`,
'related': `Още по темата`,
'reset': `Връщане към обичайния размер на текста`,
'retry': `Нов опит`,
'size': str`Размер на текста: ${0}`,
'smaller': `Намаляване на размера на текста`,
'source': str`Източник: ${0}`,
'topics': `Теми`,
'unavailable': `Тази статия не е достъпна.`,
'unprinted': `Страницата не можа да бъде отпечатана. Моля, използвайте командата за печат на браузъра си.`,
'updated': str`Последна актуализация: ${0}`,
'whole': `Прочетете цялата статия`,
    };
  