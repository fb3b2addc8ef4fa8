import { str, type msg as Message } from '@lit/localize';

/**
 * The words of the code that prints, which is fetched later. A chunk imports nothing from the entry, so `msg`, which knows
 * the language that is being rendered, is handed in.
 */
type Msg = typeof Message;

export const printedOn = (msg: Msg, day: string): string =>
  msg(str`Printed on ${day}`, {
    id: 'printed',
    desc: 'Below the article, on paper alone; the placeholder is a day, such as 5 November 2021 in your language.',
  });

export const publishedOn = (msg: Msg, day: string): string =>
  msg(str`Published ${day}`, {
    id: 'published',
    desc: 'Below the article, on paper alone; the placeholder is a day, or a month with its year, such as 5 November 2021 or November 2021 in your language.',
  });

export const notPrinted = (msg: Msg): string =>
  msg('This could not be printed. Please use the print command of your browser.', {
    id: 'unprinted',
    desc: 'Sentence beside the print button after a press that led to nothing, since the page does not let it print.',
  });
