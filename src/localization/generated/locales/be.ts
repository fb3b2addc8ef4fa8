
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Назад`,
'broken': `Немагчыма паказаць артыкул.`,
'by': str`Тэкст: ${0}`,
'copy': str`Паказана захаваная копія ад ${0}.`,
'failed': `Не ўдалося загрузіць артыкул.`,
'languages': `На іншых мовах`,
'larger': `Павялічыць памер тэксту`,
'licence': `Ліцэнзія`,
'loading': `Артыкул загружаецца.`,
'original': `Арыгінал артыкула`,
'print': `Друкаваць старонку`,
'printed': str`Раздрукавана: ${0}`,
'published': str`Апублікавана: ${0}`,
'related': `Спасылкі па тэме`,
'reset': `Вярнуць звычайны памер тэксту`,
'retry': `Паспрабаваць зноў`,
'size': str`Памер тэксту: ${0}`,
'smaller': `Паменшыць памер тэксту`,
'source': str`Крыніца: ${0}`,
'topics': `Тэмы`,
'unavailable': `Гэты артыкул недаступны.`,
'unprinted': `Не ўдалося надрукаваць старонку. Калі ласка, скарыстайцеся камандай друку ў браўзеры.`,
'updated': str`Абноўлена ${0}`,
'whole': `Чытаць артыкул цалкам`,
    };
  
    const months = ",студзеня,лютага,сакавіка,красавіка,мая,чэрвеня,ліпеня,жніўня,верасня,кастрычніка,лістапада,снежня".split(',');
    const monthsAlone = ",студзень,люты,сакавік,красавік,май,чэрвень,ліпень,жнівень,верасень,кастрычнік,лістапад,снежань".split(',');
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]} ${year} г.`
        : month
          ? `${monthsAlone[month]} ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())} у ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" і ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)} %`,
    };
