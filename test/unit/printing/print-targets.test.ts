import { expect, fixture, html } from '@open-wc/testing';
import { withAncestors } from '../../../src/flat-tree.js';
import { findPrintTargets } from '../../../src/printing/print-targets.js';

const findTargets = (button: Element, id: string) =>
  findPrintTargets(button, id, { withAncestors });

describe('findPrintTargets', () => {
  it('finds what the id names, in the button’s own tree', async () => {
    const page = await fixture(
      html`<div>
        <p id="named"></p>
        <b></b>
        <section></section>
      </div>`,
    );
    const root = (page.querySelector('section') as Element).attachShadow({ mode: 'open' });
    const [named, inner] = ['p', 'b'].map((name) => document.createElement(name));
    if (!named || !inner) throw new Error('No elements');
    named.id = 'named';
    root.append(named, inner);
    expect(findTargets(page.querySelector('b') as Element, 'named')).to.deep.equal([
      page.querySelector('p'),
    ]);
    expect(findTargets(inner, 'named')).to.deep.equal([named]);
  });

  it('finds nothing for an id that nothing has, not even the article around', async () => {
    const article = await fixture(html`<news-article><b></b></news-article>`);
    expect(findTargets(article.firstElementChild ?? article, 'missing')).to.equal(undefined);
  });

  it('finds the article around the button, in its shadow tree and among its children', async () => {
    const page = await fixture(
      html`<div>
        <news-article
          ><p><b></b></p></news-article
        ><news-article></news-article>
      </div>`,
    );
    const [first, second] = page.children;
    const inner = document.createElement('b');
    second?.attachShadow({ mode: 'open' }).append(inner);
    expect(findTargets(page.querySelector('b') as Element, '')).to.deep.equal([first]);
    expect(findTargets(inner, '')).to.deep.equal([second]);
  });

  it('finds the page’s articles for a button that stands alone', async () => {
    const page = await fixture(
      html`<div><b></b><news-article></news-article><news-article></news-article></div>`,
    );
    const [button, ...articles] = page.children;
    expect(findTargets(button ?? page, '')).to.deep.equal(articles);
  });

  it('finds no element where there is no article: the page is meant', async () => {
    const button = await fixture(html`<b></b>`);
    expect(findTargets(button, '')).to.deep.equal([]);
  });

  it('is the article around a button that stands in another shadow tree of it', async () => {
    const page = await fixture(
      html`<div>
        <news-article><b slot="controls"></b></news-article><news-article></news-article>
      </div>`,
    );
    const tools = page.querySelector('b') as Element;
    const button = document.createElement('i');
    tools.setAttribute('slot', 'controls');
    const host = document.createElement('div');
    tools.append(host);
    host.attachShadow({ mode: 'open' }).append(button);
    expect(findTargets(button, '')).to.deep.equal([page.firstElementChild]);
  });

  it('is an article beside the button in a shadow tree that nobody else can look into', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'closed' });
    const [article, button] = ['news-article', 'b'].map((name) => document.createElement(name));
    root.append(article ?? '', button ?? '');
    expect(findTargets(button ?? host, '')).to.deep.equal([article]);
  });
});
