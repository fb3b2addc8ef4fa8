
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Natrag`,
'broken': `Članak se ne može prikazati.`,
'by': str`Tekst: ${0}`,
'copy': str`Ova je kopija spremljena ${0}.`,
'failed': `Članak nije bilo moguće učitati.`,
'languages': `Na drugim jezicima`,
'larger': `Povećaj veličinu teksta`,
'licence': `Licenca`,
'loading': `Članak se učitava.`,
'original': `Izvorni članak`,
'print': `Ispiši stranicu`,
'printed': str`Ispisano: ${0}`,
'published': str`Objavljeno: ${0}`,
'related': `Povezani sadržaj`,
'reset': `Vrati uobičajenu veličinu teksta`,
'retry': `Pokušaj ponovno`,
'size': str`Veličina teksta: ${0}`,
'smaller': `Smanji veličinu teksta`,
'source': str`Izvor: ${0}`,
'topics': `Teme`,
'unavailable': `Ovaj članak nije dostupan.`,
'unprinted': `Stranicu nije bilo moguće ispisati. Molimo da upotrijebite naredbu za ispis u pregledniku.`,
'updated': str`Ažurirano ${0}`,
'whole': `Pročitajte cijeli članak`,
    };
  