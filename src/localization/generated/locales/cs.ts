
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Zpět`,
'broken': `Článek nelze zobrazit.`,
'by': str`Text: ${0}`,
'copy': str`Zobrazená kopie je ze dne ${0}.`,
'failed': `Článek se nepodařilo načíst.`,
'languages': `V jiných jazycích`,
'larger': `Zvětšit písmo`,
'licence': `Licence`,
'original': `Původní článek`,
'print': `Vytisknout stránku`,
'related': `Související odkazy`,
'retry': `Zkusit znovu`,
'size': str`Velikost písma: ${0}`,
'smaller': `Zmenšit písmo`,
'source': str`Zdroj: ${0}`,
'topics': `Témata`,
'unavailable': `Tento článek není k dispozici.`,
'updated': str`Aktualizováno ${0}`,
    };
  