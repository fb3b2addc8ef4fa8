import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';

const prepared = (html: string): string => prepare(html).root.innerHTML;

/** Where a heading heads nothing: a text with the place of it. */
const places = [
  ...['<dl><dt>{}</dt><dd>b</dd></dl>'],
  '<table><caption>{}</caption><tbody><tr><td>b</td></tr></tbody></table>',
  '<table><tbody><tr><th>{}</th></tr></tbody></table>',
  '<table><tbody><tr><td>{}</td></tr></tbody></table>',
  '<table><tbody><tr><td><div>{}</div></td></tr></tbody></table>',
];

describe('a heading', () => {
  for (const place of places) {
    it(`becomes bold in ${place}`, () => {
      expect(prepared(place.replace('{}', '<h3 lang="fr">a <em>b</em></h3>'))).to.equal(
        place.replace('{}', '<p lang="fr"><strong>a <em>b</em></strong></p>'),
      );
    });
  }

  for (const place of [
    '<blockquote>{}</blockquote>',
    '<ul><li>{}</li></ul>',
    '<dl><dt>a</dt><dd>{}</dd></dl>',
    '<figure><figcaption>{}</figcaption></figure>',
    '<details><summary>a</summary>{}</details>',
    '<details><summary>{}</summary>b</details>',
  ]) {
    it(`stays in ${place}`, () => {
      const html = place.replace('{}', '<h3>a</h3>');
      expect(prepared(html)).to.equal(html);
    });
  }

  it('becomes bold with more than 160 characters, white space counted once', () => {
    const longest = `${'a'.repeat(100)} \n\t ${'b'.repeat(59)}`;
    expect(prepared(`<h2>${longest}</h2>`)).to.equal(`<h2>${longest}</h2>`);
    expect(prepared(`<h2>${longest}b</h2>`)).to.equal(`<p><strong>${longest}b</strong></p>`);
  });

  for (const inner of [
    ...['<h3>b</h3>', '<ul><li>b</li></ul>', '<ol><li>b</li></ol>', '<dl><dt>b</dt></dl>'],
    ...['<blockquote>b</blockquote>', '<pre>b</pre>', '<figure>b</figure>', '<hr>'],
    ...['<section><p>b</p></section>', '<details>b</details>'],
    // Lists and their parts by themselves, as nobody should write them.
    ...['<ul>b</ul>', '<ol>b</ol>', '<dl>b</dl>', '<li>b</li>', '<dt>b</dt>', '<dd>b</dd>'],
    ...['<figcaption>b</figcaption>', '<summary>b</summary>'],
    '<table><tbody><tr><td>b</td></tr></tbody></table>',
  ]) {
    it(`is none around ${inner}`, () => {
      // A parser ends a heading before the next, so the two have an element between them.
      const wrapped = inner.startsWith('<h3') ? `<section>${inner}</section>` : inner;
      expect(prepared(`<h2>a${wrapped}</h2>`)).to.equal(`<div><p>a</p>${wrapped}</div>`);
    });
  }
});
