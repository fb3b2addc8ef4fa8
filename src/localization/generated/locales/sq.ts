
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Mbrapa`,
'broken': `Artikulli nuk mund të shfaqet.`,
'by': str`Nga ${0}`,
'copy': str`Kjo kopje është e datës ${0}.`,
'failed': `Ngarkimi i artikullit dështoi.`,
'languages': `Në gjuhë të tjera`,
'larger': `Rritni madhësinë e tekstit`,
'licence': `Licenca`,
'loading': `Artikulli po ngarkohet.`,
'original': `Artikulli origjinal`,
'print': `Printoni faqen`,
'printed': str`Printuar: ${0}`,
'published': str`Publikuar: ${0}`,
'related': `Më shumë për këtë temë`,
'reset': `Riktheni madhësinë normale të tekstit`,
'retry': `Provoni përsëri`,
'size': str`Madhësia e tekstit: ${0}`,
'smaller': `Zvogëloni madhësinë e tekstit`,
'source': str`Burimi: ${0}`,
'topics': `Temat`,
'unavailable': `Ky artikull nuk është i disponueshëm.`,
'unprinted': `Printimi dështoi. Ju lutemi, përdorni komandën e printimit të shfletuesit tuaj.`,
'updated': str`Përditësuar: ${0}`,
'whole': `Lexoni artikullin e plotë`,
    };
  
    const months = ",janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} në ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" dhe ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
