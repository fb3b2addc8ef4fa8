
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Indietro`,
'broken': `Non è possibile visualizzare l’articolo.`,
'by': str`Di ${0}`,
'copy': str`Data di questa copia: ${0}.`,
'failed': `Non è stato possibile caricare l’articolo.`,
'languages': `In altre lingue`,
'larger': `Aumenta la dimensione del testo`,
'licence': `Licenza`,
'loading': `L’articolo è in caricamento.`,
'original': `Articolo originale`,
'print': `Stampa la pagina`,
'printed': str`Data di stampa: ${0}`,
'published': str`Data di pubblicazione: ${0}`,
'related': `Link correlati`,
'reset': `Ripristina la dimensione del testo`,
'retry': `Riprova`,
'size': str`Dimensione del testo: ${0}`,
'smaller': `Riduci la dimensione del testo`,
'source': str`Fonte: ${0}`,
'topics': `Argomenti`,
'unavailable': `Questo articolo non è disponibile.`,
'unprinted': `Non è stato possibile stampare. Si prega di utilizzare il comando di stampa del browser.`,
'updated': str`Ultimo aggiornamento: ${0}`,
'whole': `Leggi l’articolo completo`,
    };
  