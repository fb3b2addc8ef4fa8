
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Назад`,
'broken': `Статијата не може да се прикаже.`,
'by': str`Текст: ${0}`,
'copy': str`Оваа копија е од ${0}.`,
'failed': `Статијата не можеше да се вчита.`,
'languages': `На други јазици`,
'larger': `Зголеми ја големината на текстот`,
'licence': `Лиценца`,
'loading': `Статијата се вчитува.`,
'original': `Оригинална статија`,
'print': `Испечати ја страницата`,
'printed': str`Испечатено: ${0}`,
'published': str`Објавено: ${0}`,
'related': `Поврзани содржини`,
'reset': `Врати ја вообичаената големина на текстот`,
'retry': `Обиди се повторно`,
'size': str`Големина на текстот: ${0}`,
'smaller': `Намали ја големината на текстот`,
'source': str`Извор: ${0}`,
'topics': `Теми`,
'unavailable': `Оваа статија не е достапна.`,
'unprinted': `Страницата не можеше да се испечати. Ве молиме, користете ја командата за печатење во прелистувачот.`,
'updated': str`Ажурирано на ${0}`,
'whole': `Прочитајте ја целата статија`,
    };
  
    const months = ",јануари,февруари,март,април,мај,јуни,јули,август,септември,октомври,ноември,декември".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year} г.`
        : month
          ? `${months[month]} ${year} г.`
          : `${year} г.`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())}, во ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" и ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)} %`,
    };
