import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/article/article.js';
import { loadArticle } from '../../../src/article/load-article.js';
import { serve } from '../../support/serve.js';
import { errorOf, read } from './formats/read.js';

async function load(document: object, contentLanguage?: string): Promise<Article> {
  const { url } = await serve({
    body: JSON.stringify(document),
    ...(contentLanguage !== undefined && { headers: { 'content-language': contentLanguage } }),
  });
  const { signal } = new AbortController();
  return (await loadArticle({ url, language: 'en', fresh: false, signal })).article;
}

const least = { headline: 'Harbour lights', articleBody: 'The lamp was lit.' };

describe('loadArticle', () => {
  it('takes the language from the server where the document has none', async () => {
    expect((await load(least, 'fr_FR')).language).to.equal('fr-FR');
  });

  it('believes the document rather than the server', async () => {
    expect((await load({ ...least, inLanguage: 'de' }, 'fr')).language).to.equal('de');
  });

  it('takes the language that was asked for where neither names one', async () => {
    expect((await load(least)).language).to.equal('en');
    expect((await load(least, 'en, fr')).language).to.equal('en');
  });

  it('has addresses relative to where the document was found in the end', async () => {
    const target = await serve({
      body: JSON.stringify({ ...least, image: 'a.jpg' }),
      path: 'b/c.json',
    });
    const { url } = await serve({ status: 302, headers: { location: target.url } });
    const { signal } = new AbortController();
    const { article } = await loadArticle({ url, language: 'en', fresh: false, signal });
    expect(article.images[0]?.src).to.equal(new URL('a.jpg', target.url).href);
  });
});

describe('readArticle', () => {
  it('refuses an article with neither a headline nor a text', async () => {
    const empty = {
      '@type': 'NewsArticle',
      headline: ' ',
      articleBody: '',
      description: 'A summary',
    };
    expect(await errorOf(read(empty))).to.deep.include({
      code: 'invalid-article',
      url: 'https://news.example/articles/case.json',
    });
  });

  it('takes one with either', async () => {
    expect((await read({ headline: 'Harbour lights' })).body).to.equal(undefined);
    expect((await read({ articleBody: 'The lamp was lit.' })).headline).to.equal(undefined);
  });
});
