
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Tilbake`,
'broken': `Artikkelen kan ikkje visast.`,
'by': str`Av ${0}`,
'copy': str`Denne kopien er frå ${0}.`,
'failed': `Artikkelen kunne ikkje lastast inn.`,
'languages': `På andre språk`,
'larger': `Gjer teksten større`,
'licence': `Lisens`,
'loading': `Artikkelen blir lasta inn.`,
'original': `Opphavleg artikkel`,
'print': `Skriv ut sida`,
'printed': str`Utskriftsdato: ${0}`,
'published': str`Publisert: ${0}`,
'related': `Relaterte lenker`,
'reset': `Tilbakestill tekststorleiken`,
'retry': `Prøv igjen`,
'size': str`Tekststorleik: ${0}`,
'smaller': `Gjer teksten mindre`,
'source': str`Kjelde: ${0}`,
'topics': `Emne`,
'unavailable': `Denne artikkelen er ikkje tilgjengeleg.`,
'unprinted': `Sida kunne ikkje skrivast ut. Bruk utskriftsfunksjonen i nettlesaren.`,
'updated': str`Oppdatert ${0}`,
'whole': `Les heile artikkelen`,
    };
  
    const months = ",januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day}. ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} kl. ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" og ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)} %`,
    };
