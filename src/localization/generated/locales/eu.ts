
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Atzera`,
'broken': `Ezin da artikulua erakutsi.`,
'by': str`Testua: ${0}`,
'copy': str`Kopia honen data: ${0}.`,
'failed': `Ezin izan da artikulua kargatu.`,
'languages': `Beste hizkuntza batzuetan`,
'larger': `Handitu testuaren tamaina`,
'licence': `Lizentzia`,
'loading': `Artikulua kargatzen ari da.`,
'original': `Jatorrizko artikulua`,
'print': `Inprimatu orri hau`,
'printed': str`Inprimatze-data: ${0}`,
'published': str`Argitaratze-data: ${0}`,
'related': `Lotutako estekak`,
'reset': `Berrezarri testuaren tamaina`,
'retry': `Saiatu berriro`,
'size': str`Testuaren tamaina: ${0}`,
'smaller': `Txikitu testuaren tamaina`,
'source': str`Iturria: ${0}`,
'topics': `Gaiak`,
'unavailable': `Artikulu hau ez dago eskuragarri.`,
'unprinted': `Ezin izan da inprimatu. Erabili nabigatzailearen inprimatzeko agindua.`,
'updated': str`Azken eguneratzea: ${0}`,
'whole': `Irakurri artikulu osoa`,
    };
  
    const months = ",urtarrila,otsaila,martxoa,apirila,maiatza,ekaina,uztaila,abuztua,iraila,urria,azaroa,abendua".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${year}(e)ko ${months[month]}ren ${day}(a)`
        : month
          ? `${year}(e)ko ${months[month]}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} (${time.toTimeString().slice(0, 5)})`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" eta ") + names.at(-1),
      percent: (share: number) => `% ${Math.round(share * 100)}`,
    };
