import { expect } from '@open-wc/testing';
import { numberLinks } from '../../../src/printing/link-notes.js';
import { makeGiven } from '../elements/news-article/make-article.js';

/** The shadow root of an article that is shown, and its notes. */
async function makeNotes(document: object) {
  const { shadowRoot: root } = await makeGiven(document);
  if (!root) throw new Error('No shadow root');
  const before = root.innerHTML;
  const { addresses, undo } = numberLinks(root);
  const numbers = () =>
    [...root.querySelectorAll('a')].map((link) => link.getAttribute('data-note'));
  return { root, before, addresses, undo, numbers };
}

/** Numbers and addresses of the links in a text. */
async function notesOf(articleBody: string) {
  const { numbers, addresses } = await makeNotes({ articleBody });
  return { numbers: numbers(), addresses };
}

const link = (address: string, words = 'words') => `<a href="${address}">${words}</a>`;

describe('numberLinks', () => {
  it('numbers links in their order, the same address with the same number', async () => {
    const [lamp, port] = ['https://press.example/lamp', 'https://port.example/?a=1&b=2#c'];
    const text = `<p>${link(lamp)} ${link(port.replace('&', '&amp;'))} ${link(lamp, 'again')}</p>`;
    expect(await notesOf(text)).to.deep.equal({
      numbers: ['1', '2', '1'],
      addresses: [lamp, port],
    });
  });

  it('gives whole addresses', async () => {
    const { addresses } = await notesOf(`<p>${link('/lamp?a=ü')}</p>`);
    expect(addresses).to.deep.equal([`${location.origin}/lamp?a=%C3%BC`]);
  });

  it('passes over links that lead to a place in the text', async () => {
    const { numbers, addresses } = await notesOf(
      `<p>${link('#note')} ${link('https://press.example/#note')}</p><p id="note">b</p>`,
    );
    expect(numbers).to.deep.equal([null, '1']);
    expect(addresses).to.deep.equal(['https://press.example/#note']);
  });

  for (const [address, words] of [
    ['https://press.example/lamp', 'https://press.example/lamp'],
    ['https://press.example/lamp/', ' press.example/lamp '],
    ['https://press.example', 'http://press.example/'],
    ['http://www.press.example/', 'www.press.example'],
    ['https://www.press.example/', 'press.example'],
    ['mailto:desk@press.example', 'desk@press.example'],
    ['tel:+3312345', '+3312345'],
  ] as const) {
    it(`passes over links whose words are their address: ${address}, “${words}”`, async () => {
      const { numbers, addresses } = await notesOf(`<p>${link(address, words)} a</p>`);
      expect([numbers, addresses]).to.deep.equal([[null], []]);
    });
  }

  it('numbers links that say only the beginning of their address, or another', async () => {
    const [page, other] = ['https://press.example/lamp', 'https://other.example/'];
    const text = `<p>${link(page, 'press.example')} ${link(other, 'https://press.example/')}</p>`;
    expect(await notesOf(text)).to.deep.equal({ numbers: ['1', '2'], addresses: [page, other] });
  });

  it('writes addresses of mail and telephone without the scheme', async () => {
    const { addresses } = await notesOf(
      `<p>${link('mailto:desk@press.example')} ${link('tel:+3312345')}</p>`,
    );
    expect(addresses).to.deep.equal(['desk@press.example', '+3312345']);
  });

  it('goes from the caption to the text and the lists below, and no further', async () => {
    const { addresses, numbers, root } = await makeNotes({
      image: { url: '/a.png', caption: '<a href="https://a.example/">caption</a>' },
      articleBody: '<p><a href="https://b.example/">text</a></p>',
      mentions: [{ name: 'related', url: 'https://c.example/' }],
      workTranslation: [{ inLanguage: 'fr', url: 'https://d.example/' }],
      url: 'https://original.example/',
      license: 'https://licence.example/',
      isPartOf: { url: 'https://back.example/', name: 'back' },
    });
    expect(addresses).to.deep.equal(['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/`));
    const others = root.querySelectorAll('a:not([data-note])');
    expect([...others].map((each) => each.getAttribute('href'))).to.deep.equal([
      'https://back.example/',
      'https://original.example/',
      'https://licence.example/',
    ]);
    expect(numbers().filter(Boolean)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('leaves nothing behind', async () => {
    const { root, before, undo } = await makeNotes({
      articleBody: `<p>${link('https://press.example/')}</p><p>${link('mailto:a@b.example')}</p>`,
    });
    expect(root.innerHTML).not.to.equal(before);
    undo();
    expect(root.innerHTML).to.equal(before);
  });
});
