
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Terug`,
'broken': `Het artikel kan niet worden weergegeven.`,
'by': str`Door ${0}`,
'copy': str`Deze kopie is van ${0}.`,
'failed': `Het artikel kon niet worden geladen.`,
'languages': `In andere talen`,
'larger': `Tekst vergroten`,
'licence': `Licentie`,
'loading': `Het artikel wordt geladen.`,
'original': `Oorspronkelijk artikel`,
'print': `Deze pagina afdrukken`,
'printed': str`Afgedrukt op ${0}`,
'published': str`Gepubliceerd: ${0}`,
'related': `Zie ook`,
'reset': `Normale tekstgrootte herstellen`,
'retry': `Opnieuw proberen`,
'size': str`Tekstgrootte: ${0}`,
'smaller': `Tekst verkleinen`,
'source': str`Bron: ${0}`,
'topics': `Onderwerpen`,
'unavailable': `Dit artikel is niet beschikbaar.`,
'unprinted': `De pagina kon niet worden afgedrukt. Gebruik de afdrukfunctie van uw browser.`,
'updated': str`Bijgewerkt op ${0}`,
'whole': `Het hele artikel lezen`,
    };
  