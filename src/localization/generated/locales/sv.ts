
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Tillbaka`,
'broken': `Artikeln kan inte visas.`,
'by': str`Av ${0}`,
'copy': str`Den här kopian är från den ${0}.`,
'failed': `Artikeln kunde inte läsas in.`,
'languages': `På andra språk`,
'larger': `Öka textstorleken`,
'licence': `Licens`,
'loading': `Artikeln läses in.`,
'original': `Originalartikel`,
'print': `Skriv ut sidan`,
'printed': str`Utskriftsdatum: ${0}`,
'published': str`Publicerad: ${0}`,
'related': `Relaterade länkar`,
'reset': `Återställ textstorleken`,
'retry': `Försök igen`,
'size': str`Textstorlek: ${0}`,
'smaller': `Minska textstorleken`,
'source': str`Källa: ${0}`,
'topics': `Ämnen`,
'unavailable': `Den här artikeln är inte tillgänglig.`,
'unprinted': `Sidan kunde inte skrivas ut. Använd webbläsarens utskriftsfunktion i stället.`,
'updated': str`Uppdaterad ${0}`,
'whole': `Läs hela artikeln`,
    };
  