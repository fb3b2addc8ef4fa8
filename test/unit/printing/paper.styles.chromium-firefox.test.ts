import { expect } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import { dressArticle } from '../../../src/printing/dress-article.js';
import { emulateMedia } from '../../support/emulate-media.js';
import { isShown, makeGiven, within } from '../elements/news-article/make-article.js';

describe('what an article has on paper alone', () => {
  it('is seen there: the notes below the text, their numbers behind the links', async () => {
    const element = await makeGiven({
      articleBody: `<p>The <a href="https://press.example/lamp">lamp</a> was
        <a id="place" href="#place">lit</a>.</p>`,
    });
    dressArticle(element, { language: 'en', direction: 'ltr' }, chunkTools);
    await emulateMedia({ medium: 'print' });
    for (const selector of ['.paper', '.paper li', '.paper > p']) {
      expect(isShown(within(element, selector)), selector).to.equal(true);
    }
    const contentOf = (selector: string) =>
      getComputedStyle(within(element, selector), '::after').content;
    // A word joiner keeps the number on the line of the word.
    expect(contentOf('[href*=lamp]')).to.match(
      /^"\u2060\[" attr\(data-note\) "\]"$|^"\u2060\[1\]"$/,
    );
    expect(contentOf('[href="#body-place"]')).to.equal('none');
  });
});
