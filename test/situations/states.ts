import { english } from './articles/english.js';
import type { Situation, Subject } from './situation.js';

const children =
  '<p>In November 2021 two courses in Budapest and Baku were about the darkweb. <a href="/">Read the article on its own page</a></p>';

const failing = { status: 403, body: '' };
const waiting = { isHeld: true };

const state = (name: string, more: Partial<Situation>): Situation => ({
  name,
  article: english,
  ...more,
});

/** What the element has come to besides showing an article of today. */
export const states: Subject = {
  name: 'states',
  situations: [
    state('loading-with-children', { state: 'loading', answer: waiting, children }),
    state('loading', { state: 'loading', answer: waiting }),
    state('loading-narrow', { state: 'loading', answer: waiting, width: 320 }),
    state('error-with-children', { state: 'error', answer: failing, children }),
    state('error', { state: 'error', answer: failing }),
    state('error-narrow-at-300-percent', {
      state: 'error',
      answer: failing,
      width: 320,
      textSize: 3,
    }),
    state('error-that-no-try-mends', { state: 'error', answer: { status: 410, body: '' } }),
    state('stale', { state: 'stale', answer: failing }),
    state('stale-narrow', { state: 'stale', answer: failing, width: 320 }),
    state('no-store', { state: 'ready', attributes: 'no-store' }),
  ],
};
