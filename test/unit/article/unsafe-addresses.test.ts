import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/article/load-article.js';

const documentUrl = 'https://news.example/a.json';

/** A document whose every address is the same. */
const documentWith = (url: string) => ({
  headline: 'a',
  articleBody: '<p>b</p>',
  url,
  image: [url, { url, contentUrl: url }],
  author: { name: 'c', url },
  publisher: { name: 'd', url },
  mentions: [{ name: 'e', url }],
  license: url,
  isPartOf: { name: 'f', url },
  workTranslation: { inLanguage: 'fr', url, encoding: { contentUrl: url } },
});

/** Every address that an article has, by where it is. */
async function addressesOf(document: object): Promise<Record<string, string>> {
  const article = await readArticle(document, {}, documentUrl);
  const found: Record<string, string> = {};
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) look(member, `${path}.${name}`);
    } else if (typeof value === 'string' && /\.(url|src|licenseUrl)$/.test(path)) {
      found[path] = value;
    }
  };
  look(article, '');
  return found;
}

/** The same article, as a page's own code gives it. */
const articleWith = (url: string) => ({
  headline: 'a',
  body: { html: '<p>b</p>' },
  url,
  images: [{ src: url, alt: '' }],
  authors: [{ name: 'c', url }],
  publisher: { name: 'd', url },
  related: [{ title: 'e', url }],
  rights: { licenseUrl: url },
  back: { url },
  translations: [{ language: 'fr', url, src: url }],
});

describe('the addresses of an article’s fields', () => {
  it('are all found by this test', async () => {
    for (const make of [documentWith, articleWith]) {
      const paths = Object.keys(await addressesOf(make('/b')));
      expect(paths).to.include.members([
        '.url',
        '.images.0.src',
        '.authors.0.url',
        '.publisher.url',
        '.related.0.url',
        '.rights.licenseUrl',
        '.back.url',
        '.translations.0.url',
        '.translations.0.src',
      ]);
    }
  });

  for (const unsafe of [
    'javascript:x()',
    ' JaVa\tScRiPt:x()',
    '\u0001javascript:x()',
    'javascript&colon;x()',
    '&#106;avascript:x()',
    'data:text/html,x',
    'vbscript:x()',
    'blob:https://news.example/1',
    'file:///x',
    'http://[',
  ]) {
    it(`go through one rule: ${JSON.stringify(unsafe)} is none`, async () => {
      for (const make of [documentWith, articleWith]) {
        for (const [path, url] of Object.entries(await addressesOf(make(unsafe)))) {
          // With white space collapsed, as in every short text, some are the name of a file.
          expect(url, path).to.match(/^https:\/\/news\.example\//);
        }
      }
    });
  }
});
