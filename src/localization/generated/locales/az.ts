
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Geri`,
'broken': `Məqaləni göstərmək mümkün deyil.`,
'by': str`Mətn: ${0}`,
'copy': str`Saxlanılmış nüsxənin tarixi: ${0}.`,
'failed': `Məqaləni yükləmək mümkün olmadı.`,
'languages': `Digər dillərdə`,
'larger': `Mətnin ölçüsünü böyüt`,
'licence': `Lisenziya`,
'loading': `Məqalə yüklənir.`,
'original': `Məqalənin orijinalı`,
'print': `Səhifəni çap et`,
'printed': str`Nüsxənin çap tarixi: ${0}`,
'published': str`Dərc olunub: ${0}`,
'related': `Əlaqəli keçidlər`,
'reset': `Mətnin adi ölçüsünü bərpa et`,
'retry': `Yenidən cəhd et`,
'size': str`Mətnin ölçüsü: ${0}`,
'smaller': `Mətnin ölçüsünü kiçilt`,
'source': str`Mənbə: ${0}`,
'topics': `Mövzular`,
'unavailable': `Bu məqalə əlçatan deyil.`,
'unprinted': `Səhifəni çap etmək mümkün olmadı. Zəhmət olmasa, brauzerin çap əmrindən istifadə edin.`,
'updated': str`Yenilənib: ${0}`,
'whole': `Məqaləni tam oxuyun`,
    };
  
    const months = ",yanvar,fevral,mart,aprel,may,iyun,iyul,avqust,sentyabr,oktyabr,noyabr,dekabr".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year}`
        : month
          ? `${months[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())}/${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" və ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
