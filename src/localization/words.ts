import { msg, str } from '@lit/localize';

/**
 * The words of the interface, but for those of code that is fetched later, in the language that is being rendered: to be called while an element
 * renders, not before. `desc` is what the translator is told: where the words stand, what takes the
 * place of the value, how long they may be.
 */

export const back = (): string =>
  msg('Back', {
    id: 'back',
    desc: 'Link above the headline that leads back to the page the reader came from. At most 20 characters.',
  });

export const by = (names: string): string =>
  msg(str`By ${names}`, {
    id: 'by',
    desc: 'Byline below the headline; the placeholder is the list of the authors, of any number and gender, as they are written: not inflected.',
  });

export const updated = (day: string): string =>
  msg(str`Updated ${day}`, {
    id: 'updated',
    desc: 'Below the headline; the placeholder is a day, such as 5 November 2021 in your language.',
  });

export const print = (): string =>
  msg('Print this page', {
    id: 'print',
    desc: 'Name of the print button, which shows an icon: its tooltip, and what a screen reader says. At most 40 characters.',
  });

export const smaller = (): string =>
  msg('Decrease text size', {
    id: 'smaller',
    desc: 'Name of the button that makes the text smaller: its tooltip, and what a screen reader says. At most 45 characters.',
  });

export const larger = (): string =>
  msg('Increase text size', {
    id: 'larger',
    desc: 'Name of the button that makes the text larger: its tooltip, and what a screen reader says. At most 45 characters.',
  });

export const normalSize = (): string =>
  msg('Reset text size', {
    id: 'reset',
    desc: 'Name of the button that gives the text its usual size again: its tooltip, and what a screen reader says. At most 45 characters.',
  });

export const related = (): string =>
  msg('Related links', {
    id: 'related',
    desc: 'Heading of the list of links below the article.',
  });

export const languages = (): string =>
  msg('In other languages', {
    id: 'languages',
    desc: 'Heading of the list of translations of the article.',
  });

export const topics = (): string =>
  msg('Topics', {
    id: 'topics',
    desc: 'Heading of the list of keywords of the article.',
  });

export const source = (name: string): string =>
  msg(str`Source: ${name}`, {
    id: 'source',
    desc: 'Below the article; the placeholder is the name of the publisher.',
  });

export const original = (): string =>
  msg('Original article', {
    id: 'original',
    desc: 'Link below the article to the page on which it was published first.',
  });

export const whole = (): string =>
  msg('Read the whole article', {
    id: 'whole',
    desc: 'Link below the beginning of an article, all that is shown here, to the page that has the rest. At most 40 characters.',
  });

export const licence = (): string =>
  msg('Licence', {
    id: 'licence',
    desc: 'Link below the article to the licence under which it may be used.',
  });

export const failed = (): string =>
  msg('The article could not be loaded.', {
    id: 'failed',
    desc: 'Sentence in place of the article: the network or the server failed.',
  });

export const loading = (): string =>
  msg('The article is loading.', {
    id: 'loading',
    desc: 'Sentence that a screen reader says while an article takes long to come. At most 45 characters.',
  });
