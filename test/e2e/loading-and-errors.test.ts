import { expect, waitUntil } from '@open-wc/testing';
import { requestsOf, serve } from '../support/serve.js';
import { openArticlePage } from './support/article-page.js';
import { buttonNamed, deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

const article = JSON.stringify({ headline: 'A headline', articleBody: '<p>A text.</p>' });
const link = '<a href="https://news.example/">The article, on its own page</a>';

describe('while there is no article', () => {
  it('the children are shown, and no sign of loading beside them', async () => {
    const { url } = await serve({ body: article, delayMs: 60_000 });
    const page = await openArticlePage({ attributes: `src="${url}" lang="en"`, children: link });
    const element = page.document.querySelector('news-article');
    await waitUntil(() => element?.matches(':state(loading)'), 'never loading');
    const child = page.document.querySelector('news-article > a');
    expect(child?.getClientRects().length).to.be.greaterThan(0);
    expect(deepQueryAll(page.document, '.loading')).to.deep.equal([]);
  });

  it('without children a quiet sign of loading comes after a third of a second', async () => {
    const { url } = await serve({ body: article, delayMs: 60_000 });
    const page = await openArticlePage({ attributes: `src="${url}" lang="en"` });
    await waitUntil(() => deepQueryAll(page.document, '.loading').length === 1, 'no sign');
    const sign = deepQuery(page.document, '.loading');
    const [animation] = sign.getAnimations();
    expect(animation?.effect?.getTiming().delay).to.equal(330);
    await animation?.finished;
    expect(page.window.getComputedStyle(sign).opacity).to.equal('0.1');
  });
});

describe('when loading fails', () => {
  it('the reader gets one sentence, a button and the children; the webmaster the reason', async () => {
    const { url } = await serve({ body: '', status: 501 });
    const page = await openArticlePage({ attributes: `src="${url}" lang="fr"`, children: link });
    const { detail } = await page.event('article-error');
    const { error } = detail as { error: { code: string; status: number; url: string } };
    expect(error).to.include({ code: 'http', status: 501, url: new URL(url, location.href).href });
    const alert = deepQuery(page.document, '[role=alert]');
    expect(textOf(deepQuery(page.document, '[part=error] p'))).to.equal(
      'L’article n’a pas pu être chargé.',
    );
    expect(textOf(buttonNamed(alert, 'Réessayer'))).to.equal('Réessayer');
    expect(page.document.querySelector('news-article > a')?.getClientRects()).to.have.length(1);
    expect(page.document.querySelector('news-article')?.matches(':state(error)')).to.equal(true);
    const messages = page.recorded.console.filter(({ text }) => text.includes('[news-article]'));
    expect(messages).to.have.length(1);
    expect(messages[0]?.text).to.include(url).and.to.include('501');
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('Try again asks the server anew, and the focus goes to the article', async () => {
    const served = await serve({ body: '', status: 501, then: [{ body: article }] });
    const page = await openArticlePage({ attributes: `src="${served.url}" lang="en"` });
    await page.event('article-error');
    const button = buttonNamed(page.document, 'Try again');
    button.focus();
    button.click();
    await page.event('article-load');
    expect(await requestsOf(served)).to.have.length(2);
    expect(deepQueryAll(page.document, '[part=error]')).to.deep.equal([]);
    const root = page.document.querySelector('news-article')?.shadowRoot;
    await waitUntil(() => root?.activeElement?.localName === 'article', 'the focus is lost');
  });

  it('a second failure is said again, by a button that keeps the focus', async () => {
    const { url } = await serve({ status: 403 });
    const page = await openArticlePage({ attributes: `src="${url}" lang="en"` });
    await page.event('article-error');
    const button = buttonNamed(page.document, 'Try again');
    button.focus();
    for (let failure = 2; failure < 4; failure++) {
      const sentence = deepQuery(page.document, '[role=alert] p');
      button.click();
      await page.event('article-error', failure);
      // A paragraph that is new in an alert is said, one that stays is not.
      expect(deepQueryAll(page.document, '[role=alert] p')).to.have.length(1);
      expect(deepQuery(page.document, '[role=alert] p')).to.not.equal(sentence);
      expect(page.document.querySelector('news-article')?.shadowRoot?.activeElement).to.equal(
        button,
      );
    }
  });

  it('what was shown stays shown', async () => {
    const served = await serve({ body: article, then: [{ body: '', status: 501 }] });
    const page = await openArticlePage({ attributes: `src="${served.url}" lang="en"` });
    await page.event('article-load');
    const element = page.document.querySelector('news-article') as HTMLElement & {
      reload(): Promise<void>;
    };
    await element.reload();
    await page.event('article-error');
    expect(textOf(deepQuery(page.document, '[part=headline]'))).to.equal('A headline');
    expect(deepQueryAll(page.document, '[part=error]')).to.have.length(1);
  });
});
