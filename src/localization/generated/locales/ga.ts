
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Ar ais`,
'broken': `Ní féidir an t-alt a thaispeáint.`,
'by': str`Scríofa ag ${0}`,
'copy': str`Dáta na cóipe seo: ${0}.`,
'failed': `Níorbh fhéidir an t-alt a lódáil.`,
'languages': `I dteangacha eile`,
'larger': `Méadaigh méid an téacs`,
'licence': `Ceadúnas`,
'loading': `Tá an t-alt á lódáil.`,
'original': `An t-alt bunaidh`,
'print': `Priontáil an leathanach seo`,
'printed': str`Priontáilte: ${0}`,
'published': str`Foilsithe: ${0}`,
'related': `Naisc ghaolmhara`,
'reset': `Athshocraigh méid an téacs`,
'retry': `Bain triail eile as`,
'size': str`Méid an téacs: ${0}`,
'smaller': `Laghdaigh méid an téacs`,
'source': str`Foinse: ${0}`,
'topics': `Topaicí`,
'unavailable': `Níl an t-alt seo ar fáil.`,
'unprinted': `Níorbh fhéidir an t-alt a phriontáil. Bain úsáid as ordú priontála do bhrabhsálaí, le do thoil.`,
'updated': str`Nuashonraithe: ${0}`,
'whole': `Léigh an t-alt iomlán`,
    };
  
    const months = ",Eanáir,Feabhra,Márta,Aibreán,Bealtaine,Meitheamh,Iúil,Lúnasa,Meán Fómhair,Deireadh Fómhair,Samhain,Nollaig".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} ag ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" agus ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
