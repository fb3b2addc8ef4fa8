
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
'original': `Izvorni članak`,
'print': `Ispiši stranicu`,
'related': `Povezani sadržaj`,
'retry': `Pokušaj ponovno`,
'size': str`Veličina teksta: ${0}`,
'smaller': `Smanji veličinu teksta`,
'source': str`Izvor: ${0}`,
'topics': `Teme`,
'unavailable': `Ovaj članak nije dostupan.`,
'updated': str`Ažurirano ${0}`,
    };
  