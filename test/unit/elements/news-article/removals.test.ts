import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { documentWith, makeGiven, makeReady, textOf, within } from './make-article.js';
import { recordConsole } from '../../record-console.js';

describe('what is not shown of an article', () => {
  it('can be read from the element', async () => {
    const element = await makeGiven({ articleBody: '<p>a</p><script>b()</script>' });
    expect(element.removals).to.deep.equal([{ kind: 'element', name: 'script', count: 1 }]);
  });

  it('is nothing before there is an article, and for a plain one', async () => {
    expect(document.createElement('news-article').removals).to.deep.equal([]);
    expect((await makeGiven()).removals).to.deep.equal([]);
  });

  it('is told in the console, for who looks for it', async () => {
    const { debug } = recordConsole();
    await makeGiven({ headline: 'Lights', articleBody: '<p>a</p><iframe></iframe>' });
    const told = (): string[] => debug.filter((line) => line.includes('Lights'));
    await waitUntil(() => told().length > 0, 'Nothing is told');
    expect(told()).to.deep.equal([
      '[news-article] Not shown of "Lights": embeds, with a link in place of those that have an address: iframe.',
    ]);
  });

  it('is a warning where the text is cut', async () => {
    const { warnings } = recordConsole();
    const articleBody = `<p>before</p>${'<br>'.repeat(100_001)}<p>after</p>`;
    const element = await makeGiven({ headline: 'Long', articleBody });
    await waitUntil(() => warnings.length > 0, 'Nobody is warned');
    expect(warnings).to.deep.equal([
      '[news-article] The text of "Long" is cut: it has more than 100,000 elements, and the rest is not shown.',
    ]);
    expect(textOf(element, '[part=body]')).to.equal('before');
  });
});

describe('a caption with markup', () => {
  const image = {
    url: '/demo/articles/training.jpg',
    caption: 'In <em onclick="x()">Budapest</em><script>y()</script>',
    creditText: '<p><a href="/who">A. Photographer</a></p><p>B</p>',
  };

  it('goes through the sanitizer, as the credit does', async () => {
    const element = await makeGiven({ image });
    const caption = within(element, '[part=caption]');
    expect(caption.querySelector('em')?.outerHTML).to.equal('<em>Budapest</em>');
    expect(caption.querySelector('script')).to.equal(null);
    const credit = caption.querySelector('i');
    expect(credit?.querySelector('a')?.href).to.equal(new URL('/who', document.baseURI).href);
    expect(credit?.querySelector('p')).to.equal(null);
    expect(textOf(element, '[part=caption] i')).to.equal('A. Photographer B');
    expect(element.removals.map(({ name }) => name)).to.include.members(['onclick', 'script']);
  });

  it('is shown again when it comes back', async () => {
    const element = await makeGiven({ image });
    const { article } = element;
    element.article = documentWith();
    await waitUntil(() => !element.shadowRoot?.querySelector('figure'), 'The figure stays');
    element.article = article;
    await waitUntil(() => element.shadowRoot?.querySelector('figure'), 'No figure comes');
    expect(textOf(element, '[part=caption] em')).to.equal('Budapest');
  });

  it('is text where the page gives an Article whose caption is text', async () => {
    const given = {
      headline: 'a',
      images: [{ src: image.url, alt: '', caption: 'a <b>c</b> & d' }],
      body: { html: '<p>e</p>' },
    };
    const element = await makeReady(html`<news-article .article=${given}></news-article>`);
    expect(textOf(element, '[part=caption]')).to.equal('a <b>c</b> & d');
  });
});
