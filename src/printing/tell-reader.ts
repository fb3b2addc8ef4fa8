import { notPrinted } from '../localization/print-words.js';
import type { PrintTools, Voice } from './print-tools.js';

/** The language in which a button has its name, and the direction of it. */
export function voiceOf(button: Element): Voice {
  const { lang = '', dir = '' } = button.shadowRoot?.querySelector<HTMLElement>('.root') ?? {};
  return lang ? { language: lang, direction: dir } : { language: 'en', direction: 'ltr' };
}

/** Tells the reader beside a button that nothing was printed, in a sentence that a screen reader says. */
export function tell(button: Element, { language }: Voice, { msg, renderIn }: PrintTools): void {
  renderIn(language);
  const sentence = document.createElement('p');
  sentence.role = 'alert';
  sentence.lang = language;
  sentence.textContent = notPrinted(msg);
  button.shadowRoot?.querySelector('.root')?.append(sentence);
}

/** Takes the sentence away. */
export function untell(button: Element): void {
  button.shadowRoot?.querySelector('[role=alert]')?.remove();
}
