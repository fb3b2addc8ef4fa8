import type { SanitizerCase } from './cases.js';

/** What generated markup found: texts that were lost, or given otherwise by one engine or a second time. */
export const settledCases: readonly SanitizerCase[] = [
  [
    'keeps what a recording without an address holds, which may be all the rest of the text',
    '<p>a</p><video><p>b</p><p>c</p>',
    '<p>a</p><p>b</p><p>c</p>',
  ],
  [
    'takes space from around the values of attributes',
    '<div><p title=" a " lang=" en">b</p></div>',
    '<div><p title="a" lang="en">b</p></div>',
  ],
  [
    'finds places whose ids have space around them',
    '<p id=" a ">b</p><a href="#a">c</a>',
    '<p id="body-a">b</p><p><a href="#body-a">c</a></p>',
  ],
  [
    'makes plain elements of customised ones, for which the page may have code',
    '<p is="x-y" id="a">b <em is="x-y">c</em></p>',
    '<p id="body-a">b <em>c</em></p>',
  ],
  ['takes a page of frames for a text without any', '<frameset><frame src="a"></frameset>', ''],
  [
    'leaves no heading around an item of a list',
    '<h1><em>a<li>b</li></em></h1>',
    '<div><em><p>a</p><li>b</li></em></div>',
  ],
  [
    'makes no paragraphs in a formula',
    '<p>a <math><mtext>b<div>c</div></mtext></math></p>',
    '<p>a <math><mtext>b c </mtext></math></p>',
  ],
  [
    'drops an image whose address is no file’s',
    '<p>a<img src="mailto:b@c.example"></p>',
    '<p>a</p>',
  ],
  [
    'makes no paragraphs around the reading of a word',
    '<ruby><p>a</p><rt>b</rt></ruby>',
    '<ruby><p>a</p><rt>b</rt></ruby>',
  ],
  ['drops an image without an address', '<p>a<img></p>', '<p>a</p>'],
  ['drops a no-break space between paragraphs', '<p>a</p>\u00a0<p>b</p>', '<p>a</p><p>b</p>'],
  ['drops a paragraph of a character that is none', '<p>\0</p><p>a</p>', '<p>a</p>'],
];
