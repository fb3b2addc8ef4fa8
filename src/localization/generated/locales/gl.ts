
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Volver`,
'broken': `Non se pode mostrar o artigo.`,
'by': str`Por ${0}`,
'copy': str`Esta copia é do ${0}.`,
'failed': `Non se puido cargar o artigo.`,
'languages': `Noutras linguas`,
'larger': `Aumentar o tamaño do texto`,
'licence': `Licenza`,
'loading': `Estase a cargar o artigo.`,
'original': `Artigo orixinal`,
'print': `Imprimir esta páxina`,
'printed': str`Impreso o ${0}`,
'published': str`Data de publicación: ${0}`,
'related': `Ligazóns relacionadas`,
'reset': `Restablecer o tamaño do texto`,
'retry': `Tentar de novo`,
'size': str`Tamaño do texto: ${0}`,
'smaller': `Reducir o tamaño do texto`,
'source': str`Fonte: ${0}`,
'topics': `Temas`,
'unavailable': `Este artigo non está dispoñible.`,
'unprinted': `Non se puido imprimir. Utilice a función de impresión do seu navegador.`,
'updated': str`Actualizado o ${0}`,
'whole': `Ler o artigo completo`,
    };
  
    const months = ",xaneiro,febreiro,marzo,abril,maio,xuño,xullo,agosto,setembro,outubro,novembro,decembro".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} de ${months[month]} de ${year}`
        : month
          ? `${months[month]} de ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())}, ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" e ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)} %`,
    };
