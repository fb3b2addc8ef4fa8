
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Înapoi`,
'broken': `Articolul nu poate fi afișat.`,
'by': str`De ${0}`,
'copy': str`Această copie datează din ${0}.`,
'failed': `Articolul nu a putut fi încărcat.`,
'languages': `În alte limbi`,
'larger': `Măriți dimensiunea textului`,
'licence': `Licență`,
'loading': `Articolul se încarcă.`,
'original': `Articolul original`,
'print': `Tipăriți pagina`,
'printed': str`Tipărit la ${0}`,
'published': str`Data publicării: ${0}`,
'related': `Linkuri conexe`,
'reset': `Restabiliți dimensiunea textului`,
'retry': `Încercați din nou`,
'size': str`Dimensiunea textului: ${0}`,
'smaller': `Micșorați dimensiunea textului`,
'source': str`Sursa: ${0}`,
'topics': `Teme`,
'unavailable': `Acest articol nu este disponibil.`,
'unprinted': `Articolul nu a putut fi tipărit. Vă rugăm să folosiți comanda de tipărire a browserului.`,
'updated': str`Actualizat la ${0}`,
'whole': `Citiți articolul integral`,
    };
  