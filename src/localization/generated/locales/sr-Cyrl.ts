
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Назад`,
'broken': `Чланак није могуће приказати.`,
'by': str`Текст: ${0}`,
'copy': str`Датум сачуване копије: ${0}.`,
'failed': `Учитавање чланка није успело.`,
'languages': `На другим језицима`,
'larger': `Повећај величину текста`,
'licence': `Лиценца`,
'loading': `Чланак се учитава.`,
'original': `Оригинални чланак`,
'print': `Одштампај страницу`,
'printed': str`Одштампано: ${0}`,
'published': str`Објављено: ${0}`,
'related': `Повезани садржај`,
'reset': `Врати уобичајену величину текста`,
'retry': `Покушај поново`,
'size': str`Величина текста: ${0}`,
'smaller': `Смањи величину текста`,
'source': str`Извор: ${0}`,
'topics': `Теме`,
'unavailable': `Овај чланак није доступан.`,
'unprinted': `Штампање странице није успело. Молимо да употребите команду за штампање у прегледачу.`,
'updated': str`Ажурирано: ${0}`,
'whole': `Прочитајте цео чланак`,
    };
  