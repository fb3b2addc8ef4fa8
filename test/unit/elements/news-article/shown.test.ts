import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { makeGiven, makeReady, textOf, within } from './make-article.js';

const response = await fetch('/test/fixtures/own-format/every-field/source.json');
const everyField = (await response.json()) as { image: object[] };
const source = {
  ...everyField,
  image: { ...everyField.image[0], url: '/demo/articles/training.jpg' },
};

describe('news-article shows', () => {
  it('every part in the order of a newspaper', async () => {
    const element = await makeGiven(source);
    const parts = [...(element.shadowRoot?.querySelectorAll('article [part]') ?? [])].map((part) =>
      part.getAttribute('part'),
    );
    expect(parts).to.deep.equal([
      'back',
      'headline',
      'dateline',
      'controls',
      'figure',
      'caption',
      'summary',
      'body',
      'related',
      'translations',
      'tags',
      'source',
    ]);
  });

  it('the words of each part', async () => {
    const element = await makeGiven(source);
    const text = (selector: string) => textOf(element, selector);
    expect(text('h2[part=headline]')).to.equal('Harbour lights & the long way home');
    expect(text('.subheadline')).to.equal('A night on the quay');
    expect(text('[part=dateline]')).to.equal('Valletta & Sliema, March 2024');
    expect(text('.lines')).to.include('By J. Keeper and M. Mate');
    expect(text('.lines')).to.include('Updated 6 March 2024');
    expect(text('[part=caption]')).to.equal('The quay J. Keeper');
    expect(text('[part=summary]')).to.equal('What the keeper saw.');
    expect(text('[part=body]')).to.equal('The lamp was lit at six.');
    expect(text('[part=related]')).to.equal('Related links The lighthouse');
    expect(text('[part=translations]')).to.equal('In other languages français');
    expect(text('[part=tags] p')).to.equal('Topics');
    expect(text('[part=tags] li:last-child')).to.equal('light');
    const lines = within(element, '[part=source]').querySelectorAll('p');
    expect([...lines].map((line) => line.textContent)).to.deep.equal([
      'Source: Harbour Press',
      'Original article',
      '© Harbour Press',
      'With a link.',
      'Licence',
    ]);
    expect(text('[part=back]')).to.equal('All news');
  });

  it('the lead image with its text and size', async () => {
    const image = within(await makeGiven(source), '[part=figure] img');
    expect(['alt', 'width', 'height'].map((name) => image.getAttribute(name))).to.deep.equal([
      'A quay at night',
      '1200',
      '800',
    ]);
  });

  it('links with their addresses and languages', async () => {
    const element = await makeGiven(source);
    const link = within(element, '[part=translations] a');
    expect(['href', 'hreflang', 'lang'].map((name) => link.getAttribute(name))).to.deep.equal([
      new URL('/fr/port.html', location.href).href,
      'fr',
      'fr',
    ]);
    expect(within(element, '[part=source] [rel=license]').getAttribute('href')).to.equal(
      'https://licences.example/by',
    );
  });

  it('nothing where there is nothing to show', async () => {
    const element = await makeReady(
      html`<news-article .article=${{ headline: 'Harbour lights' }}></news-article>`,
    );
    const parts = [...(element.shadowRoot?.querySelectorAll('article [part]') ?? [])];
    expect(parts.map((part) => part.getAttribute('part'))).to.deep.equal(['headline', 'controls']);
    expect(textOf(element, 'article')).to.equal('Harbour lights');
  });

  it('a text without a headline', async () => {
    const element = await makeReady(
      html`<news-article .article=${{ articleBody: 'The lamp was lit.' }}></news-article>`,
    );
    expect(textOf(element, '[part=body]')).to.equal('The lamp was lit.');
    expect(element.shadowRoot?.querySelector('[part=headline]')).to.equal(null);
    expect(within(element, 'article').hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('a dateline of its parts where none is written', async () => {
    const document = { locationCreated: ['Valletta', 'Sliema'], datePublished: '2024-03' };
    const element = await makeGiven({ ...document, inLanguage: 'fr' });
    expect(textOf(element, '[part=dateline]')).to.equal('Valletta et Sliema, mars 2024');
    expect(within(element, '[part=dateline] time').getAttribute('datetime')).to.equal('2024-03');
    const place = await makeGiven({ locationCreated: 'Valletta' });
    expect(textOf(place, '[part=dateline]')).to.equal('Valletta');
  });

  it('no change of the day on which it was published', async () => {
    const element = await makeGiven({
      datePublished: '2024-03-05T08:00Z',
      dateModified: '2024-03-05T20:00Z',
    });
    expect(textOf(element, '.lines')).to.equal('5 March 2024');
  });

  it('short fields as text, whatever looks like markup in them', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await makeGiven({
      headline: markup,
      alternativeHeadline: markup,
      description: markup,
      dateline: markup,
      keywords: [markup],
      author: markup,
    });
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(textOf(element, '[part=headline]')).to.equal(markup);
    expect(textOf(element, '[part=summary]')).to.equal(markup);
  });

  it('a safe body', async () => {
    const link = '<p><a href="https://video.example/1">video.example</a></p>';
    const frame = '<iframe src="https://video.example/1"></iframe>';
    const articleBody = `<p onclick="x()">a<script>y()</script></p>${frame}`;
    const body = within(await makeGiven({ articleBody }), '[part=body]');
    expect(body.innerHTML).to.equal(`<p>a</p>${link}`);
  });

  it('translations whatever their tags are', async () => {
    const workTranslation = [{ inLanguage: 'fr-x-easy', url: '/fr' }];
    const element = await makeGiven({ workTranslation });
    expect(within(element, '[part=translations] a').getAttribute('lang')).to.equal('fr');
  });

  it('the article’s direction and language, whatever the element’s are', async () => {
    const article = within(await makeGiven({ inLanguage: 'ar' }), 'article');
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl']);
    const unknown = within(await makeGiven(), 'article');
    // Of the page's language, if it says nothing of its own.
    expect([unknown.lang, unknown.dir]).to.deep.equal(['en', 'ltr']);
  });
});
