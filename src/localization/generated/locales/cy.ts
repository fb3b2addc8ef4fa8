
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Yn ôl`,
'broken': `Nid oes modd dangos yr erthygl.`,
'by': str`Gan ${0}`,
'copy': str`Dyddiad y copi hwn: ${0}.`,
'failed': `Nid oedd modd llwytho’r erthygl.`,
'languages': `Mewn ieithoedd eraill`,
'larger': `Cynyddu maint y testun`,
'licence': `Trwydded`,
'loading': `Mae’r erthygl yn cael ei llwytho.`,
'original': `Erthygl wreiddiol`,
'print': `Argraffu’r dudalen hon`,
'printed': str`Argraffwyd: ${0}`,
'published': str`Cyhoeddwyd: ${0}`,
'related': `Dolenni cysylltiedig`,
'reset': `Ailosod maint y testun`,
'retry': `Ceisio eto`,
'size': str`Maint y testun: ${0}`,
'smaller': `Lleihau maint y testun`,
'source': str`Ffynhonnell: ${0}`,
'topics': `Pynciau`,
'unavailable': `Nid yw’r erthygl hon ar gael.`,
'unprinted': `Nid oedd modd argraffu. Defnyddiwch orchymyn argraffu eich porwr.`,
'updated': str`Diweddarwyd: ${0}`,
'whole': `Darllen yr erthygl gyfan`,
    };
  
    const months = ",Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} am ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (names[2] ? ", a(c) " : " a(c) ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
