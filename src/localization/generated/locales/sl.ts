
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Nazaj`,
'broken': `Članka ni mogoče prikazati.`,
'by': str`Besedilo: ${0}`,
'copy': str`Datum shranjene kopije: ${0}.`,
'failed': `Članka ni bilo mogoče naložiti.`,
'languages': `V drugih jezikih`,
'larger': `Povečaj velikost besedila`,
'licence': `Licenca`,
'loading': `Članek se nalaga.`,
'original': `Izvirni članek`,
'print': `Natisni stran`,
'printed': str`Natisnjeno: ${0}`,
'published': str`Objavljeno: ${0}`,
'related': `Sorodne povezave`,
'reset': `Nastavi običajno velikost besedila`,
'retry': `Poskusi znova`,
'size': str`Velikost besedila: ${0}`,
'smaller': `Zmanjšaj velikost besedila`,
'source': str`Vir: ${0}`,
'topics': `Teme`,
'unavailable': `Ta članek ni na voljo.`,
'unprinted': `Strani ni bilo mogoče natisniti. Prosimo, uporabite ukaz za tiskanje v brskalniku.`,
'updated': str`Posodobljeno: ${0}`,
'whole': `Preberite celoten članek`,
    };
  