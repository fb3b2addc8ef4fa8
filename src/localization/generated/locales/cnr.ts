
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
'failed': `Učitavanje članka nije uspjelo.`,
'languages': `Na drugim jezicima`,
'larger': `Povećaj veličinu teksta`,
'licence': `Licenca`,
'loading': `Članak se učitava.`,
'original': `Originalni članak`,
'print': `Odštampaj stranicu`,
'printed': str`Odštampano: ${0}`,
'published': str`Objavljeno: ${0}`,
'related': `Povezani linkovi`,
'reset': `Vrati uobičajenu veličinu teksta`,
'retry': `Pokušaj ponovo`,
'size': str`Veličina teksta: ${0}`,
'smaller': `Smanji veličinu teksta`,
'source': str`Izvor: ${0}`,
'topics': `Teme`,
'unavailable': `Ovaj članak nije dostupan.`,
'unprinted': `Štampanje stranice nije uspjelo. Molimo da upotrijebite komandu za štampanje u pregledaču.`,
'updated': str`Ažurirano: ${0}`,
'whole': `Pročitajte cijeli članak`,
    };
  