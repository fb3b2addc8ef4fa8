import { str, type msg as Message } from '@lit/localize';

/**
 * The words of the code behind the text size buttons, which is fetched later. A chunk imports nothing from the entry, so `msg`, which knows
 * the language that is being rendered, is handed in.
 */
type Msg = typeof Message;

export const textSizeIs = (msg: Msg, percent: string): string =>
  msg(str`Text size: ${percent}`, {
    id: 'size',
    desc: 'Said by a screen reader after a press on these buttons; the placeholder is a percentage such as 125 %.',
  });
