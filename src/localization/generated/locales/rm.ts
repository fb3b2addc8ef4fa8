
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Enavos`,
'broken': `L’artitgel na po betg vegnir mussà.`,
'by': str`Text: ${0}`,
'copy': str`Data da questa copia: ${0}.`,
'failed': `L’artitgel n’ha betg pudì vegnir chargià.`,
'languages': `En autras linguas`,
'larger': `Engrondir la scrittira`,
'licence': `Licenza`,
'loading': `L’artitgel vegn chargià.`,
'original': `Artitgel original`,
'print': `Stampar questa pagina`,
'printed': str`Stampà: ${0}`,
'published': str`Publitgà: ${0}`,
'related': `Ulteriurs links`,
'reset': `Restaurar la grondezza da la scrittira`,
'retry': `Empruvar anc ina giada`,
'size': str`Grondezza da la scrittira: ${0}`,
'smaller': `Empitschnir la scrittira`,
'source': str`Funtauna: ${0}`,
'topics': `Temas`,
'unavailable': `Quest artitgel n’è betg disponibel.`,
'unprinted': `L’artitgel n’ha betg pudì vegnir stampà. Per plaschair duvrar la funcziun da stampar dal navigatur.`,
'updated': str`Ultima actualisaziun: ${0}`,
'whole': `Leger l’entir artitgel`,
    };
  
    const months = ",da schaner,da favrer,da mars,d’avrigl,da matg,da zercladur,da fanadur,d’avust,da settember,d’october,da november,da december".split(',');
    const monthsAlone = ",schaner,favrer,mars,avrigl,matg,zercladur,fanadur,avust,settember,october,november,december".split(',');
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year}`
        : month
          ? `${monthsAlone[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} a las ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" e ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
