import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { requestsOf, serve } from '../../support/serve.js';
import { headingCases, options, textCases } from './cases.js';
import { addressCases, attackCases, documentCases } from './hostile-cases.js';
import { htmlOf } from './html-of.js';
import { prepareAll } from './prepare-all.js';
import { settledCases } from './settled-cases.js';

const sanitize = (html: string, more: Partial<typeof options> = {}) =>
  htmlOf(sanitizeHtml(html, { ...options, ...more }).fragment);

before(prepareAll);

for (const [subject, cases] of Object.entries({
  textCases,
  attackCases,
  documentCases,
  addressCases,
  headingCases,
  settledCases,
})) {
  describe(`sanitizeHtml, ${subject.replace('Cases', ' cases')}`, () => {
    for (const [behaviour, html, expected] of cases) {
      it(behaviour, () => {
        expect(sanitize(html)).to.equal(expected);
      });
    }
  });
}

describe('sanitizeHtml', () => {
  for (const level of [1, 2, 6]) {
    it(`begins with headings of level ${String(level)} where told`, () => {
      const [first, second] = [`h${String(level)}`, `h${String(Math.min(6, level + 1))}`];
      expect(sanitize('<h1>a</h1><h2>b</h2>', { headingLevel: level })).to.equal(
        `<${first}>a</${first}><${second}>b</${second}>`,
      );
    });
  }

  it('gives the same when what it gave is sanitised again', () => {
    for (const [, html] of [...textCases, ...attackCases, ...settledCases]) {
      const once = sanitize(html);
      expect(sanitize(once)).to.equal(once);
    }
  });

  it('loads nothing and runs nothing before its fragment is shown', async () => {
    const image = await serve({ path: 'image.png' });
    const wrong = await serve({ path: 'wrong.png' });
    const html = `<img src="${image.url}" onload="ran = 1" onerror="ran = 1">
      <img srcset="${image.url} 1x"><video src="${image.url}"></video>
      <img src="${new URL(wrong.url).pathname}"><script>ran = 1</script>`;
    const { fragment } = sanitizeHtml(html, { ...options, baseUrl: 'https://nowhere.invalid/' });
    // An answer of the server comes after all that the browser had begun before.
    await fetch((await serve({})).url);
    expect(await requestsOf(image)).to.deep.equal([]);
    expect(await requestsOf(wrong)).to.deep.equal([]);
    expect(fragment.querySelectorAll('img')[2]?.getAttribute('src')).to.match(
      /^https:\/\/nowhere\.invalid\//,
    );
    expect(window).not.to.have.property('ran');
  });

  it('finds a place that is named with the article’s address, wherever in it that leads', () => {
    const html = '<p id="n">a <a href="https://news.example/a/b.json#n">c</a></p>';
    expect(sanitize(html, { baseUrl: `${options.baseUrl}#x` })).to.equal(
      '<p id="body-n">a <a href="#body-n">c</a></p>',
    );
  });

  it('gives nodes of the page’s own document', () => {
    expect(sanitizeHtml('<p>a</p>', options).fragment.ownerDocument).to.equal(document);
  });
});
