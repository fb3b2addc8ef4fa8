
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Lura`,
'broken': `L-artiklu ma jistax jintwera.`,
'by': str`Minn ${0}`,
'copy': str`Id-data ta’ din il-kopja: ${0}.`,
'failed': `L-artiklu ma setax jitgħabba.`,
'languages': `B’lingwi oħra`,
'larger': `Żid id-daqs tat-test`,
'licence': `Liċenzja`,
'loading': `L-artiklu qed jitgħabba.`,
'original': `Artiklu oriġinali`,
'print': `Ipprintja din il-paġna`,
'printed': str`Ipprintjat: ${0}`,
'published': str`Ippubblikat: ${0}`,
'related': `Links relatati`,
'reset': `Erġa’ ġib id-daqs normali tat-test`,
'retry': `Erġa’ pprova`,
'size': str`Daqs tat-test: ${0}`,
'smaller': `Naqqas id-daqs tat-test`,
'source': str`Sors: ${0}`,
'topics': `Suġġetti`,
'unavailable': `Dan l-artiklu mhuwiex disponibbli.`,
'unprinted': `L-artiklu ma setax jiġi pprintjat. Jekk jogħġbok, uża l-kmand tal-ipprintjar tal-browser tiegħek.`,
'updated': str`L-aħħar aġġornament: ${0}`,
'whole': `Aqra l-artiklu kollu`,
    };
  
    const months = ",Jannar,Frar,Marzu,April,Mejju,Ġunju,Lulju,Awwissu,Settembru,Ottubru,Novembru,Diċembru".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ta’ ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (names[2] ? ", u " : " u ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
