
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
'loading': `Článek se načítá.`,
'original': `Původní článek`,
'print': `Vytisknout stránku`,
'printed': str`Vytištěno: ${0}`,
'published': str`Zveřejněno: ${0}`,
'related': `Související odkazy`,
'reset': `Obnovit původní velikost písma`,
'retry': `Zkusit znovu`,
'size': str`Velikost písma: ${0}`,
'smaller': `Zmenšit písmo`,
'source': str`Zdroj: ${0}`,
'topics': `Témata`,
'unavailable': `Tento článek není k dispozici.`,
'unprinted': `Stránku se nepodařilo vytisknout. Použijte prosím příkaz pro tisk v prohlížeči.`,
'updated': str`Aktualizováno ${0}`,
'whole': `Přečíst celý článek`,
    };
  