
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Zeréck`,
'broken': `Den Artikel kann net ugewise ginn.`,
'by': str`Text: ${0}`,
'copy': str`Dës Kopie ass vum ${0}.`,
'failed': `Den Artikel konnt net geluede ginn.`,
'languages': `An anere Sproochen`,
'larger': `Schrëft vergréisseren`,
'licence': `Lizenz`,
'loading': `Den Artikel gëtt gelueden.`,
'original': `Originalartikel`,
'print': `Dës Säit drécken`,
'printed': str`Gedréckt: ${0}`,
'published': str`Publizéiert: ${0}`,
'related': `Linken zum Thema`,
'reset': `Schrëftgréisst zerécksetzen`,
'retry': `Nach emol probéieren`,
'size': str`Schrëftgréisst: ${0}`,
'smaller': `Schrëft verklengeren`,
'source': str`Quell: ${0}`,
'topics': `Themen`,
'unavailable': `Dësen Artikel ass net disponibel.`,
'unprinted': `D’Säit konnt net gedréckt ginn. Benotzt wann ech gelift d’Drockfunktioun vun Ärem Browser.`,
'updated': str`Aktualiséiert: ${0}`,
'whole': `De ganzen Artikel liesen`,
    };
  
    const months = ",Januar,Februar,Mäerz,Abrëll,Mee,Juni,Juli,August,September,Oktober,November,Dezember".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day}. ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" a(n) ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)} %`,
    };
