import { expect, waitUntil } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { otherOrigin } from '../support/serve.js';
import {
  englishArticle,
  frenchArticle,
  openArticlePage,
  openLoadedPage,
  strictPolicy,
} from './support/article-page.js';
import { deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

interface SourceArticle {
  headline: string;
  dateline: string;
  articleBody: string;
  mentions: { name: string; url: string }[];
}

const page = (language: string): string =>
  `src="${frenchArticle}" lang="${language}" back-href="/news"`;

async function readSource(): Promise<SourceArticle> {
  return (await (await fetch(frenchArticle)).json()) as SourceArticle;
}

async function expectWholeArticle({ document }: OpenedPage): Promise<void> {
  const source = await readSource();
  const written = new DOMParser().parseFromString(source.articleBody, 'text/html');
  const body = deepQuery(document, '[part=body]');
  expect([...body.querySelectorAll('p, li')].map(textOf)).to.deep.equal(
    [...written.querySelectorAll('p, li')].map(textOf),
  );
  expect(textOf(deepQuery(document, 'h2[part=headline]'))).to.equal(source.headline);
  expect(textOf(deepQuery(document, '[part=dateline]'))).to.equal(source.dateline);
  const related = deepQueryAll(document, '[part=related] a') as HTMLAnchorElement[];
  expect(related.map((link) => ({ name: textOf(link), url: link.href }))).to.deep.equal(
    source.mentions.map(({ name, url }) => ({ name, url: new URL(url).href })),
  );
  expect(related).to.have.length(3);
}

function expectButtons({ document }: OpenedPage, names: string[]): void {
  expect(deepQueryAll(document, 'button').map(textOf)).to.deep.equal(names);
}

function expectQuietPage({ recorded, window }: OpenedPage): void {
  expect(recorded.console).to.deep.equal([]);
  expect(recorded.errors).to.deep.equal([]);
  expect(recorded.violations).to.deep.equal([]);
  const resources = window.performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = resources.filter((url) => new URL(url).origin !== location.origin);
  expect(foreign).to.deep.equal([]);
}

const frenchButtons = [
  'Diminuer la taille du texte',
  'Rétablir la taille normale du texte',
  'Augmenter la taille du texte',
  'Imprimer la page',
];
const englishButtons = [
  'Decrease text size',
  'Reset text size',
  'Increase text size',
  'Print this page',
];

describe('a page with nothing but the script tag and the element', () => {
  it('shows the reference page in French', async () => {
    const opened = await openLoadedPage({ attributes: page('fr') });
    await expectWholeArticle(opened);
    expectButtons(opened, frenchButtons);
    const back = deepQuery(opened.document, 'a[part=back]') as HTMLAnchorElement;
    expect(textOf(back)).to.equal('Retour');
    expect(back.href).to.equal(`${location.origin}/news`);
    expectQuietPage(opened);
  });

  it('has English controls around the French text, which stays marked as French', async () => {
    const opened = await openLoadedPage({ attributes: page('en') });
    await expectWholeArticle(opened);
    expectButtons(opened, englishButtons);
    expect(textOf(deepQuery(opened.document, 'a[part=back]'))).to.equal('Back');
    const languageAt = (selector: string): string | null | undefined =>
      deepQuery(opened.document, selector).closest('[lang]')?.getAttribute('lang');
    expect(languageAt('[part=body] p')).to.equal('fr');
    expect(languageAt('[part=headline]')).to.equal('fr');
    expect(languageAt('[part=back] bdi')).to.equal('en');
    expect(languageAt('button')).to.equal('en');
    expectQuietPage(opened);
  });

  it('is right under a strict policy', async () => {
    const opened = await openLoadedPage({
      attributes: page('fr'),
      headers: { 'content-security-policy': strictPolicy },
    });
    await expectWholeArticle(opened);
    expectButtons(opened, frenchButtons);
    expectQuietPage(opened);
  });

  it('is right with the script included twice', async () => {
    const tag = '<script type="module" src="/dist/news-article.js"></script>';
    const copy = '<script type="module" src="/dist/news-article.js?copy=2"></script>';
    const opened = await openLoadedPage({ attributes: page('fr'), scripts: tag + copy });
    await expectWholeArticle(opened);
    expectButtons(opened, frenchButtons);
    expect(opened.recorded.events.filter(({ type }) => type === 'article-load')).to.have.length(1);
    // Lit says in development that it is there twice; our bundle must not.
    expectQuietPage(opened);
  });

  it('finds its chunks beside itself when the script comes from another origin', async () => {
    const script = `${await otherOrigin()}/dist/news-article.js`;
    const opened = await openLoadedPage({
      attributes: page('fr'),
      scripts: `<script type="module" src="${script}"></script>`,
    });
    await expectWholeArticle(opened);
    expectButtons(opened, frenchButtons);
    expect(opened.recorded.console).to.deep.equal([]);
  });

  it('tells the window of the article once it is in the shadow tree', async () => {
    const opened = await openLoadedPage({ attributes: page('fr') });
    const event = await opened.event('article-load');
    const { article } = event.detail as { article: { headline: string } };
    expect(article.headline).to.equal((await readSource()).headline);
    expect(event.target).to.equal(opened.document.querySelector('news-article'));
  });

  it('asks for nothing but the script and the JSON before an English article shows', async () => {
    const clock =
      '<script>addEventListener("article-load", () => { shownAt = performance.now() })</script>' +
      '<script type="module" src="/dist/news-article.js"></script>';
    const { window } = await openLoadedPage({
      attributes: `src="${englishArticle}" lang="en"`,
      scripts: clock,
    });
    const resources = (): PerformanceResourceTiming[] =>
      window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const isChunk = ({ name }: { name: string }): boolean => name.endsWith('text-size-control.js');
    await waitUntil(() => resources().some(isChunk), 'The buttons’ code does not come');
    const { shownAt } = window as unknown as { shownAt: number };
    const before = resources()
      .filter(({ startTime }) => startTime < shownAt)
      .map(({ name }) => new URL(name).pathname)
      // The engine without a sanitiser of its own needs DOMPurify, and the tests their recorder.
      .filter((path) => !/record-page|dompurify|\.jpg$/.test(path));
    expect(before.sort()).to.deep.equal([englishArticle, '/dist/news-article.js'].sort());
  });

  it('adds no cookie and no global', async () => {
    const { window, document } = await openLoadedPage({ attributes: page('fr') });
    const bare = await openArticlePage({ scripts: '' });
    const added = Object.keys(window).filter((name) => !(name in bare.window));
    expect(added).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });
});
