import { expect } from '@open-wc/testing';
import { makeGiven, within } from './make-article.js';

const articleBody = `<p><a id="ref" href="#note">1</a> <a href="#é 1">2</a> <a href="#missing">3</a></p>
  <p id="note">The note. <a href="#ref"><b>back</b></a></p><h2 id="é 1">a</h2>`;

async function makeBody() {
  const element = await makeGiven({ articleBody });
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=body] a') ?? [])];
  const focused = () => element.shadowRoot?.activeElement?.id;
  return { element, links, focused };
}

describe('links within the text of news-article', () => {
  it('move the focus to the place, and leave the page’s address alone', async () => {
    const { element, links, focused } = await makeBody();
    const before = [location.href, history.length];
    links[0]?.click();
    expect(focused()).to.equal('body-note');
    within(element, '[href="#body-ref"] b').click();
    expect(focused()).to.equal('body-ref');
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('find a place whatever characters its name has', async () => {
    const { links, focused } = await makeBody();
    links[1]?.click();
    expect(focused()).to.equal('body-é 1');
  });

  it('that lead nowhere do nothing', async () => {
    const { links } = await makeBody();
    const before = location.href;
    links[2]?.click();
    expect(location.href).to.equal(before);
  });

  it('leave a back link in the order of the keys', async () => {
    const { links, element } = await makeBody();
    within(element, '[href="#body-ref"]').click();
    expect(links[0]?.tabIndex).to.equal(0);
  });
});
