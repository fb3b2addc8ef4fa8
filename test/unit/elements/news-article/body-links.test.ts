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

  it('know the address of the article as their own', async () => {
    const element = await makeGiven({
      url: 'https://news.example/story',
      articleBody: '<p><a href="https://news.example/story#a">b</a></p><p id="a">c</p>',
    });
    expect(within(element, '[part=body] a').getAttribute('href')).to.equal('#body-a');
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

  it('open all that is folded around the place', async () => {
    const element = await makeGiven({
      articleBody: `<p><a href="#note">1</a></p><details><summary>a</summary><p>b</p>
        <details><summary>c</summary><p id="note">d</p></details></details>
        <details><summary>e</summary><p>f</p></details>`,
    });
    within(element, '[href="#body-note"]').click();
    const details = element.shadowRoot?.querySelectorAll('details') ?? [];
    expect([...details].map(({ open }) => open)).to.deep.equal([true, true, false]);
    expect(element.shadowRoot?.activeElement?.id).to.equal('body-note');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`leave a click with a modifier (${key}) to the browser`, async () => {
      const { links, focused } = await makeBody();
      const click = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        [key]: true,
      });
      let wasTaken: boolean | undefined;
      // The test's own page has to stay the only one.
      const keepPage = (event: Event): void => {
        wasTaken = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', keepPage, { once: true });
      links[0]?.dispatchEvent(click);
      expect(wasTaken).to.equal(false);
      expect(focused()).to.equal(undefined);
    });
  }

  it('leave a click to the page that answers it', async () => {
    const { element, links, focused } = await makeBody();
    element.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
      },
      { capture: true },
    );
    links[0]?.click();
    expect(focused()).to.equal(undefined);
  });
});
