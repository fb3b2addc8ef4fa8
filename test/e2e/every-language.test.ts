import { expect, waitUntil } from '@open-wc/testing';
import { languages } from '../../src/localization/generated/languages.js';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { openArticlePage, openLoadedPage } from './support/article-page.js';
import { deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

/** Strings of a language as its translator wrote them, by id. */
async function readTranslations(language: string): Promise<Record<string, string>> {
  if (language === 'en') return english;
  const xliff = await (await fetch(`/xliff/${language}.xlf`)).text();
  const units = new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit');
  return Object.fromEntries(
    [...units].map((unit) => [unit.id, unit.querySelector('target')?.textContent ?? '']),
  );
}

const english = {
  back: 'Back',
  smaller: 'Decrease text size',
  reset: 'Reset text size',
  larger: 'Increase text size',
  print: 'Print this page',
  related: 'Related links',
  languages: 'In other languages',
  topics: 'Topics',
  original: 'Original article',
  licence: 'Licence',
};

const article = {
  headline: 'Harbour lights',
  articleBody: '<p>The lamp was lit.</p>',
  inLanguage: 'en',
  url: 'https://news.example/a',
  license: 'https://news.example/licence',
  author: ['A. Keeper', 'M. Mate'],
  publisher: 'Harbour Press',
  datePublished: '2021-11-05',
  dateModified: '2021-11-09',
  keywords: ['light'],
  mentions: [{ name: 'A report', url: 'https://news.example/report' }],
  workTranslation: [{ inLanguage: 'fr', url: 'https://news.example/fr' }],
};

/** A page with one element for each language. */
async function openAll(width: number): Promise<OpenedPage> {
  const served = await serve({ body: JSON.stringify(article) });
  const elements = languages.map(
    (language) =>
      `<news-article id="${language}" lang="${language}" src="${served.url}" back-href="/"></news-article>`,
  );
  const page = await openArticlePage({ body: elements.join(''), width });
  await page.event('article-load', languages.length);
  return page;
}

function within(page: OpenedPage, language: string): ShadowRoot {
  const root = page.document.getElementById(language)?.shadowRoot;
  if (!root) throw new Error(`No element for ${language}`);
  return root;
}

afterEach(() => {
  localStorage.clear();
});

describe('all languages on one page', () => {
  it('are each in the words of its translator, at the same time', async () => {
    const page = await openAll(800);
    const seen = new Set<string>();
    for (const language of languages) {
      const words = await readTranslations(language);
      const root = within(page, language);
      const shown = [
        textOf(deepQuery(root, '[part=back]')),
        ...deepQueryAll(root, 'button').map(textOf),
        ...deepQueryAll(root, '[role=heading]').map(textOf),
        ...deepQueryAll(root, '[part=source] a').map(textOf),
      ];
      const ids = 'back smaller reset larger print related languages topics original licence'.split(
        ' ',
      );
      expect(shown, language).to.deep.equal(ids.map((id) => words[id]));
      for (const own of deepQueryAll(root, '[role=heading] bdi[lang]')) {
        expect(own.lang).to.equal(language);
      }
      seen.add(shown.join());
    }
    expect(seen.size).to.equal(languages.length);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('have room for all their words at 320 px and twice the text size', async () => {
    localStorage.setItem('news-article:text-size', '2');
    const page = await openAll(320);
    const { documentElement } = page.document;
    expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
    for (const language of languages) {
      const root = within(page, language);
      const parts = '[part=back], [role=heading], .lines > *, [part=source] p, li a, button';
      for (const part of deepQueryAll(root, parts)) {
        const { left, right } = part.getBoundingClientRect();
        expect(left, `${language}: ${textOf(part)}`).to.be.at.least(0);
        expect(right, `${language}: ${textOf(part)}`).to.be.at.most(documentElement.clientWidth);
        expect(part.scrollWidth, `${language}: ${textOf(part)}`).to.be.at.most(
          Math.max(part.clientWidth, part.offsetWidth),
        );
      }
    }
  });

  it('have room for what is told of a failure, with its button', async () => {
    localStorage.setItem('news-article:text-size', '2');
    const served = await serve({ status: 404 });
    const elements = languages.map(
      (language) =>
        `<news-article id="${language}" lang="${language}" src="${served.url}">x</news-article>`,
    );
    const page = await openArticlePage({ body: elements.join(''), width: 320 });
    await page.event('article-error', languages.length);
    for (const language of languages) {
      const words = await readTranslations(language);
      const error = deepQuery(within(page, language), '[part=error]');
      if (language !== 'en') {
        expect(textOf(error)).to.equal(`${words['unavailable'] ?? ''} ${words['retry'] ?? ''}`);
      }
      expect(error.scrollWidth, language).to.be.at.most(error.clientWidth);
    }
    const { documentElement } = page.document;
    expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
  });
});

describe('the strings of a language', () => {
  it('cost one request, which begins before the answer with the article has come', async () => {
    const served = await serve({ body: JSON.stringify(article), delayMs: 300 });
    const page = await openLoadedPage({ attributes: `src="${served.url}" lang="de-AT"` });
    const loads = (part: string) =>
      page.window.performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ name }) => name.includes(part));
    // An engine tells of a request a moment after what was waiting for it.
    await waitUntil(() => loads(served.url)[0] && loads('/chunks/de.js')[0], 'No such requests');
    const end = loads(served.url)[0]?.responseEnd ?? 0;
    const early = loads('/chunks/').filter(({ startTime }) => startTime < end);
    // The sanitizer is that of an engine which has none.
    const names = early.map(({ name }) => name.replace(/.*\//, ''));
    expect(names.filter((name) => name !== 'dompurify-sanitizer.js')).to.deep.equal(['de.js']);
  });
});
