
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Atgal`,
'broken': `Straipsnio parodyti neįmanoma.`,
'by': str`Parengė ${0}`,
'copy': str`Rodoma kopija, išsaugota ${0}.`,
'failed': `Straipsnio įkelti nepavyko.`,
'languages': `Kitomis kalbomis`,
'larger': `Padidinti teksto dydį`,
'licence': `Licencija`,
'loading': `Straipsnis įkeliamas.`,
'original': `Originalus straipsnis`,
'print': `Spausdinti puslapį`,
'printed': str`Išspausdinta: ${0}`,
'published': str`Paskelbta: ${0}`,
'related': `Susijusios nuorodos`,
'reset': `Atkurti įprastą teksto dydį`,
'retry': `Bandyti dar kartą`,
'size': str`Teksto dydis: ${0}`,
'smaller': `Sumažinti teksto dydį`,
'source': str`Šaltinis: ${0}`,
'topics': `Temos`,
'unavailable': `Šis straipsnis neprieinamas.`,
'unprinted': `Puslapio išspausdinti nepavyko. Prašome naudoti naršyklės spausdinimo funkciją.`,
'updated': str`Atnaujinta ${0}`,
'whole': `Skaityti visą straipsnį`,
    };
  