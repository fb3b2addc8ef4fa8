
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Tagasi`,
'broken': `Artiklit ei saa kuvada.`,
'by': str`Tekst: ${0}`,
'copy': str`Koopia salvestamise aeg: ${0}.`,
'failed': `Artiklit ei õnnestunud laadida.`,
'languages': `Teistes keeltes`,
'larger': `Muuda tekst suuremaks`,
'licence': `Litsents`,
'loading': `Artiklit laaditakse.`,
'original': `Originaalartikkel`,
'print': `Prindi leht`,
'printed': str`Prinditud: ${0}`,
'published': str`Avaldatud: ${0}`,
'related': `Seotud lingid`,
'reset': `Taasta teksti tavaline suurus`,
'retry': `Proovi uuesti`,
'size': str`Teksti suurus: ${0}`,
'smaller': `Muuda tekst väiksemaks`,
'source': str`Allikas: ${0}`,
'topics': `Teemad`,
'unavailable': `See artikkel ei ole kättesaadav.`,
'unprinted': `Lehte ei õnnestunud printida. Palun kasuta brauseri printimiskäsku.`,
'updated': str`Uuendatud: ${0}`,
'whole': `Loe kogu artiklit`,
    };
  