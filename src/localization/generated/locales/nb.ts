
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Tilbake`,
'broken': `Artikkelen kan ikke vises.`,
'by': str`Av ${0}`,
'copy': str`Denne kopien er fra ${0}.`,
'failed': `Artikkelen kunne ikke lastes inn.`,
'languages': `På andre språk`,
'larger': `Gjør teksten større`,
'licence': `Lisens`,
'loading': `Artikkelen lastes inn.`,
'original': `Opprinnelig artikkel`,
'print': `Skriv ut siden`,
'printed': str`Utskriftsdato: ${0}`,
'published': str`Publisert: ${0}`,
'related': `Relaterte lenker`,
'reset': `Tilbakestill tekststørrelsen`,
'retry': `Prøv igjen`,
'size': str`Tekststørrelse: ${0}`,
'smaller': `Gjør teksten mindre`,
'source': str`Kilde: ${0}`,
'topics': `Emner`,
'unavailable': `Denne artikkelen er ikke tilgjengelig.`,
'unprinted': `Siden kunne ikke skrives ut. Bruk utskriftsfunksjonen i nettleseren.`,
'updated': str`Oppdatert ${0}`,
'whole': `Les hele artikkelen`,
    };
  