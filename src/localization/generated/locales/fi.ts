
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Takaisin`,
'broken': `Artikkelia ei voi näyttää.`,
'by': str`Teksti: ${0}`,
'copy': str`Tämä kopio on tallennettu ${0}.`,
'failed': `Artikkelin lataaminen ei onnistunut.`,
'languages': `Muilla kielillä`,
'larger': `Suurenna tekstin kokoa`,
'licence': `Lisenssi`,
'loading': `Artikkelia ladataan.`,
'original': `Alkuperäinen artikkeli`,
'print': `Tulosta sivu`,
'printed': str`Tulostettu: ${0}`,
'published': str`Julkaistu: ${0}`,
'related': `Aiheeseen liittyvät linkit`,
'reset': `Palauta tekstin tavallinen koko`,
'retry': `Yritä uudelleen`,
'size': str`Tekstin koko: ${0}`,
'smaller': `Pienennä tekstin kokoa`,
'source': str`Lähde: ${0}`,
'topics': `Aiheet`,
'unavailable': `Tämä artikkeli ei ole saatavilla.`,
'unprinted': `Sivun tulostaminen ei onnistunut. Käytä selaimen tulostustoimintoa.`,
'updated': str`Päivitetty: ${0}`,
'whole': `Lue koko artikkeli`,
    };
  