import type { SanitizerCase } from '../cases.js';

export const blankLineCases: readonly SanitizerCase[] = [
  [
    'makes paragraphs of what blank lines part, where a text has no paragraph',
    '<strong>a</strong> b\n\nc <em>d</em>\n \n\n<blockquote>e</blockquote>\n\nf\ng',
    '<p><strong>a</strong> b</p><p>c <em>d</em></p><blockquote>e</blockquote><p>f\ng</p>',
  ],
  [
    'takes blank lines for no paragraphs where a text has some',
    '<p>a</p>b\n\n<em>c</em>',
    '<p>a</p><p>b\n\n<em>c</em></p>',
  ],
  [
    'takes blank lines within a block for no paragraphs',
    '<div>a\n\n<em>b</em></div>',
    '<div><p>a\n\n<em>b</em></p></div>',
  ],
  ['drops the space in front of what a blank line parts', 'a\n\n  b', '<p>a</p><p>b</p>'],
];
