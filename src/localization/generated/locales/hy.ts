
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Հետ`,
'broken': `Հոդվածը հնարավոր չէ ցուցադրել։`,
'by': str`Հեղինակ՝ ${0}`,
'copy': str`Պահպանված պատճենի ամսաթիվը՝ ${0}։`,
'failed': `Չհաջողվեց բեռնել հոդվածը։`,
'languages': `Այլ լեզուներով`,
'larger': `Մեծացնել տեքստի չափը`,
'licence': `Լիցենզիա`,
'loading': `Հոդվածը բեռնվում է։`,
'original': `Հոդվածի բնօրինակը`,
'print': `Տպել էջը`,
'printed': str`Տպման ամսաթիվը՝ ${0}`,
'published': str`Հրապարակումը՝ ${0}`,
'related': `Թեմային առնչվող հղումներ`,
'reset': `Վերականգնել տեքստի սովորական չափը`,
'retry': `Կրկին փորձել`,
'size': str`Տեքստի չափը՝ ${0}`,
'smaller': `Փոքրացնել տեքստի չափը`,
'source': str`Աղբյուրը՝ ${0}`,
'topics': `Թեմաներ`,
'unavailable': `Այս հոդվածը հասանելի չէ։`,
'unprinted': `Չհաջողվեց տպել էջը։ Խնդրում ենք օգտվել դիտարկիչի տպման հրամանից։`,
'updated': str`Վերջին թարմացումը՝ ${0}`,
'whole': `Կարդալ ամբողջ հոդվածը`,
    };
  
    const months = ",հունվարի,փետրվարի,մարտի,ապրիլի,մայիսի,հունիսի,հուլիսի,օգոստոսի,սեպտեմբերի,հոկտեմբերի,նոյեմբերի,դեկտեմբերի".split(',');
    const monthsAlone = ",հունվար,փետրվար,մարտ,ապրիլ,մայիս,հունիս,հուլիս,օգոստոս,սեպտեմբեր,հոկտեմբեր,նոյեմբեր,դեկտեմբեր".split(',');
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]}, ${year} թ.`
        : month
          ? `${year} թ․ ${monthsAlone[month]}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())}, ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" և ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
