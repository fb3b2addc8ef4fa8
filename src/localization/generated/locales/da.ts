
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Tilbage`,
'broken': `Artiklen kan ikke vises.`,
'by': str`Af ${0}`,
'copy': str`Denne kopi er fra den ${0}.`,
'failed': `Artiklen kunne ikke indlæses.`,
'languages': `På andre sprog`,
'larger': `Gør teksten større`,
'licence': `Licens`,
'loading': `Artiklen indlæses.`,
'original': `Oprindelig artikel`,
'print': `Udskriv siden`,
'printed': str`Udskrevet: ${0}`,
'published': str`Publiceret: ${0}`,
'related': `Relaterede links`,
'reset': `Nulstil tekststørrelsen`,
'retry': `Prøv igen`,
'size': str`Tekststørrelse: ${0}`,
'smaller': `Gør teksten mindre`,
'source': str`Kilde: ${0}`,
'topics': `Emner`,
'unavailable': `Denne artikel er ikke tilgængelig.`,
'unprinted': `Siden kunne ikke udskrives. Brug i stedet browserens udskriftsfunktion.`,
'updated': str`Opdateret ${0}`,
'whole': `Læs hele artiklen`,
    };
  