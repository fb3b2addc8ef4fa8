import { expect, waitUntil } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { requestsOf, serve } from '../support/serve.js';
import { openArticlePage, openLoadedPage, strictPolicy } from './support/article-page.js';
import { deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

/** A text as content systems give it out: with what may stay, and what may not. */
const articleBody = `<!-- wp:paragraph --><p class="lead" style="color:red" onclick="attacked = 1">Before<br><br>after</p>
  <p>&nbsp;</p>a line outside<script>attacked = 2</script>
  <p>A note.<sup id="ref"><a href="#note">1</a></sup></p>
  <iframe src="https://www.video.example/1" title="A film" onload="attacked = 3"></iframe>
  <img src="/missing.png" alt="" width="1" height="1" onerror="attacked = 4">
  <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>
  <svg onload="attacked = 5"><a href="javascript:attacked = 6">x</a></svg>
  <p id="note">The note. <a href="#ref">back</a> <a href="javascript:attacked = 7">a trap</a></p>`;

const article = { headline: 'A headline', articleBody };
const serveArticle = () => serve({ body: JSON.stringify(article), path: 'article.json' });

const bodyOf = ({ document }: OpenedPage): HTMLElement => deepQuery(document, '[part=body]');
const paragraphsOf = (page: OpenedPage): string[] =>
  [...bodyOf(page).querySelectorAll('p')].map(textOf);

const paragraphs = [
  'Before',
  'after',
  'a line outside',
  'A note.1',
  'A film',
  'The note. back a trap',
];

function expectSafe(page: OpenedPage): void {
  expect(paragraphsOf(page).filter((text) => text !== '12')).to.deep.equal(paragraphs);
  const body = bodyOf(page);
  expect(
    body.querySelectorAll('script, svg, iframe, img, [style], [class], [onclick]').length,
  ).to.equal(0);
  expect(body.querySelector('mfrac')?.namespaceURI).to.match(/MathML$/);
  for (const link of body.querySelectorAll('a')) link.click();
  expect(page.window).not.to.have.property('attacked');
  expect(page.recorded.errors).to.deep.equal([]);
}

describe('the HTML of a content system, in the built bundle', () => {
  it('is read as its author meant, and runs nothing', async () => {
    const { url } = await serveArticle();
    const page = await openLoadedPage({ attributes: `src="${url}" lang="en"` });
    expectSafe(page);
  });

  it('is shown under the strictest policy, with our Trusted Types policy', async () => {
    const { url } = await serve({ body: JSON.stringify(article), path: 'article.json' });
    const page = await openLoadedPage({
      attributes: `src="${url}" lang="en"`,
      headers: { 'content-security-policy': strictPolicy },
    });
    expectSafe(page);
  });

  it('is shown under the strictest policy where the browser has no sanitizer of its own', async () => {
    const { url } = await serveArticle();
    const older = await serve({
      body: 'delete Element.prototype.setHTML;',
      contentType: 'text/javascript',
      path: 'older-browser.js',
    });
    const page = await openLoadedPage({
      attributes: `src="${url}" lang="en"`,
      scripts:
        `<script src="${older.url}"></script>` +
        '<script type="module" src="/dist/news-article.js"></script>',
      headers: { 'content-security-policy': strictPolicy },
    });
    expectSafe(page);
    const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('dompurify-sanitizer'))).to.have.length(1);
    // A second policy, of DOMPurify's own, would be refused, which it tells.
    const lines = page.recorded.console.map(({ text }) => text);
    expect(lines.filter((line) => /trusted ?types/i.test(line))).to.deep.equal([]);
  });

  it('is shown beside a default policy of the page’s own, which is not asked', async () => {
    const { url } = await serveArticle();
    const policy =
      '<script>asked = []; trustedTypes.createPolicy("default", { createHTML: (html) => { asked.push(html); return ""; } })</script>' +
      '<script type="module" src="/dist/news-article.js"></script>';
    const page = await openLoadedPage({
      attributes: `src="${url}" lang="en"`,
      scripts: policy,
      headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    });
    expectSafe(page);
    const { asked } = page.window as unknown as { asked: string[] };
    expect(asked).to.deep.equal([]);
  });

  it('is shown beside a DOMPurify of the page’s own, which is left as it is', async () => {
    const { url } = await serveArticle();
    const own =
      '<script type="module">import DOMPurify from "/node_modules/dompurify/dist/purify.es.mjs";' +
      'DOMPurify.setConfig({ ALLOWED_TAGS: ["u"] }); window.asked = 0;' +
      'DOMPurify.addHook("beforeSanitizeElements", () => { window.asked++; });' +
      'window.ownPurify = DOMPurify; await import("/dist/news-article.js");</script>';
    const page = await openLoadedPage({ attributes: `src="${url}" lang="en"`, scripts: own });
    expectSafe(page);
    interface OwnWindow {
      asked: number;
      ownPurify: { sanitize: (html: string) => string };
    }
    const { asked, ownPurify } = page.window as unknown as OwnWindow;
    expect(asked).to.equal(0);
    expect(ownPurify.sanitize('<b>a</b><u>b</u>')).to.equal('a<u>b</u>');
  });

  it('has notes that lead to and fro within their own article', async () => {
    const { url } = await serveArticle();
    const page = await openLoadedPage({
      attributes: `src="${url}" lang="en" id="first"`,
      body: `<p id="note">The page’s own</p>{article}<news-article id="second" src="${url}" lang="en"></news-article>`,
    });
    await page.event('article-load', 2);
    const { document, window } = page;
    const before = [window.location.href, window.history.length];
    for (const name of ['first', 'second']) {
      const root = document.getElementById(name)?.shadowRoot;
      root?.querySelector<HTMLElement>('[href="#body-note"]')?.click();
      expect(document.activeElement?.id).to.equal(name);
      expect(root?.activeElement?.id).to.equal('body-note');
      root?.querySelector<HTMLElement>('[href="#body-ref"]')?.click();
      expect(root?.activeElement?.id).to.equal('body-ref');
    }
    expect([window.location.href, window.history.length]).to.deep.equal(before);
  });

  it('fetches nothing from the hosts of its recordings and embeds', async () => {
    const media = await serve({ path: 'film.mp4' });
    const body = `<p>a</p><video src="${media.url}" poster="${media.url}" autoplay></video>
      <audio src="${media.url}" autoplay></audio><iframe src="${media.url}"></iframe>
      <embed src="${media.url}"><object data="${media.url}"></object>
      <img src="${media.url}" width="1" height="1">`;
    const { url } = await serve({ body: JSON.stringify({ ...article, articleBody: body }) });
    const page = await openLoadedPage({ attributes: `src="${url}" lang="en"` });
    const players = deepQueryAll(page.document, 'video[controls], audio[controls]');
    expect(players).to.have.length(2);
    for (const player of players)
      expect(player.offsetHeight, player.localName).to.be.greaterThan(20);
    // An answer of the server comes after all that the browser had begun before.
    await page.window.fetch((await serve({})).url);
    expect(await requestsOf(media)).to.deep.equal([]);
  });

  it('tells the webmaster what is not shown, in one line', async () => {
    const { url } = await serveArticle();
    const page = await openArticlePage({ attributes: `src="${url}" lang="en"` });
    const lines = (): string[] =>
      page.recorded.console.map(({ text }) => text).filter((line) => line.includes('Not shown'));
    await waitUntil(() => lines().length > 0, 'Nothing is told');
    expect(lines()).to.have.length(1);
    expect(lines()[0]).to.match(/script.*iframe|iframe.*script/);
  });
});
