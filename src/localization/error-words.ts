import { str, type msg as Message } from '@lit/localize';

/**
 * The words of a failure, but for the sentence that needs no other code. That code is fetched with the first failure, and a chunk imports
 * nothing from the entry, so `msg`, which knows the language that is being rendered, is handed in.
 */
type Msg = typeof Message;

export const unavailable = (msg: Msg): string =>
  msg('This article is not available.', {
    id: 'unavailable',
    desc: 'Sentence in place of the article: it does not exist, or its publisher withholds it.',
  });

export const broken = (msg: Msg): string =>
  msg('The article cannot be shown.', {
    id: 'broken',
    desc: 'Sentence in place of the article: what came is not an article.',
  });

export const copy = (msg: Msg, moment: string): string =>
  msg(str`This copy is from ${moment}.`, {
    id: 'copy',
    desc: 'Sentence after “The article could not be loaded.”: the article below was kept from an earlier visit. The placeholder is a day with the time of day.',
  });

export const retry = (msg: Msg): string =>
  msg('Try again', {
    id: 'retry',
    desc: 'Button that loads the article again after a failure. At most 24 characters.',
  });
