
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Atpakaļ`,
'broken': `Rakstu nav iespējams parādīt.`,
'by': str`Teksts: ${0}`,
'copy': str`Saglabātās kopijas datums: ${0}.`,
'failed': `Rakstu neizdevās ielādēt.`,
'languages': `Citās valodās`,
'larger': `Palielināt teksta izmēru`,
'licence': `Licence`,
'loading': `Raksts tiek ielādēts.`,
'original': `Oriģinālais raksts`,
'print': `Drukāt lapu`,
'printed': str`Izdrukas datums: ${0}`,
'published': str`Publicēts: ${0}`,
'related': `Saistītās saites`,
'reset': `Atjaunot parasto teksta izmēru`,
'retry': `Mēģināt vēlreiz`,
'size': str`Teksta izmērs: ${0}`,
'smaller': `Samazināt teksta izmēru`,
'source': str`Avots: ${0}`,
'topics': `Tēmas`,
'unavailable': `Šis raksts nav pieejams.`,
'unprinted': `Lapu neizdevās izdrukāt. Lūdzu, izmantojiet pārlūkprogrammas drukāšanas funkciju.`,
'updated': str`Atjaunināts: ${0}`,
'whole': `Lasīt visu rakstu`,
    };
  