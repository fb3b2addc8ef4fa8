
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Späť`,
'broken': `Článok nie je možné zobraziť.`,
'by': str`Text: ${0}`,
'copy': str`Zobrazená kópia je zo dňa ${0}.`,
'failed': `Článok sa nepodarilo načítať.`,
'languages': `V iných jazykoch`,
'larger': `Zväčšiť písmo`,
'licence': `Licencia`,
'loading': `Článok sa načítava.`,
'original': `Pôvodný článok`,
'print': `Vytlačiť stránku`,
'printed': str`Vytlačené: ${0}`,
'published': str`Zverejnené: ${0}`,
'related': `Súvisiace odkazy`,
'reset': `Obnoviť pôvodnú veľkosť písma`,
'retry': `Skúsiť znova`,
'size': str`Veľkosť písma: ${0}`,
'smaller': `Zmenšiť písmo`,
'source': str`Zdroj: ${0}`,
'topics': `Témy`,
'unavailable': `Tento článok nie je k dispozícii.`,
'unprinted': `Stránku sa nepodarilo vytlačiť. Použite, prosím, príkaz na tlač v prehliadači.`,
'updated': str`Aktualizované ${0}`,
'whole': `Prečítať celý článok`,
    };
  