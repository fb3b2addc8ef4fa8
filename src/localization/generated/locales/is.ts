
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Til baka`,
'broken': `Ekki er hægt að sýna greinina.`,
'by': str`Texti: ${0}`,
'copy': str`Þetta afrit er frá ${0}.`,
'failed': `Ekki tókst að sækja greinina.`,
'languages': `Á öðrum tungumálum`,
'larger': `Stækka letur`,
'licence': `Afnotaleyfi`,
'loading': `Verið er að sækja greinina.`,
'original': `Upprunaleg grein`,
'print': `Prenta þessa síðu`,
'printed': str`Prentað: ${0}`,
'published': str`Birt: ${0}`,
'related': `Tengt efni`,
'reset': `Nota venjulega leturstærð`,
'retry': `Reyna aftur`,
'size': str`Leturstærð: ${0}`,
'smaller': `Minnka letur`,
'source': str`Heimild: ${0}`,
'topics': `Efnisorð`,
'unavailable': `Þessi grein er ekki aðgengileg.`,
'unprinted': `Ekki tókst að prenta síðuna. Vinsamlegast notið prentskipun vafrans.`,
'updated': str`Uppfært ${0}`,
'whole': `Lesa alla greinina`,
    };
  
    const months = ",janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day}. ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} kl. ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" og ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
