
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Nazad`,
'broken': `Članak se ne može prikazati.`,
'by': str`Tekst: ${0}`,
'copy': str`Datum sačuvane kopije: ${0}.`,
'failed': `Članak nije bilo moguće učitati.`,
'languages': `Na drugim jezicima`,
'larger': `Povećaj veličinu teksta`,
'licence': `Licenca`,
'loading': `Članak se učitava.`,
'original': `Originalni članak`,
'print': `Štampaj stranicu`,
'printed': str`Odštampano: ${0}`,
'published': str`Objavljeno: ${0}`,
'related': `Povezani sadržaj`,
'reset': `Vrati uobičajenu veličinu teksta`,
'retry': `Pokušaj ponovo`,
'size': str`Veličina teksta: ${0}`,
'smaller': `Smanji veličinu teksta`,
'source': str`Izvor: ${0}`,
'topics': `Teme`,
'unavailable': `Ovaj članak nije dostupan.`,
'unprinted': `Stranicu nije bilo moguće odštampati. Molimo da upotrijebite komandu za štampanje u pregledniku.`,
'updated': str`Ažurirano: ${0}`,
'whole': `Pročitajte cijeli članak`,
    };
  
    const months = ",januar,februar,mart,april,maj,juni,juli,august,septembar,oktobar,novembar,decembar".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day}. ${months[month]} ${year}.`
        : month
          ? `${months[month]} ${year}.`
          : `${year}.`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} u ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" i ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
