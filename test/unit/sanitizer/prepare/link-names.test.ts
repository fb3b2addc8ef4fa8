import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';

const prepared = (html: string): string => prepare(html).root.innerHTML;

const image = (alt: string) => `<img src="https://news.example/a.png" alt="${alt}">`;
const link = (content: string, href = 'https://press.example/more') =>
  `<p>x <a href="${href}">${content}</a></p>`;

describe('a link without words', () => {
  it('has those of its label', () => {
    const html =
      '<p>x <a href="https://press.example/more" aria-label=" Report "><svg></svg></a></p>';
    expect(prepared(html)).to.equal(link('Report'));
    const picture =
      '<p>x <a href="https://press.example/more" aria-label="Report"><img src="/a.png"></a></p>';
    expect(prepared(picture)).to.equal(link(image('Report')));
  });

  it('around a picture without words has the host for a name', () => {
    expect(prepared(link(image('')))).to.equal(link(image('press.example')));
    expect(prepared(link(image(''), '/more'))).to.equal(
      link(image('news.example'), 'https://news.example/more'),
    );
  });

  it('goes around a picture whose file it leads to', () => {
    for (const href of ['https://press.example/full.jpg', '/a.PNG?w=1#x']) {
      const { root, removals } = prepare(link(image(''), href));
      expect(root.innerHTML).to.equal(`<p>x ${image('')}</p>`);
      expect(removals).to.deep.equal([{ kind: 'unwrapped', name: 'a', count: 1 }]);
    }
  });

  it('stays as it is with words in its picture or its title', () => {
    for (const html of [
      link(image('A lamp'), 'https://press.example/full.jpg'),
      `<p>x <a href="https://press.example/more" title="More">${image('')}</a></p>`,
    ]) {
      expect(prepared(html)).to.equal(html);
    }
  });

  it('gives no name to what counts readers', () => {
    const pixel = '<img src="/count.gif" width="1" height="1" alt="">';
    expect(prepared(link(pixel))).to.equal('<p>x </p>');
    expect(prepared(link('<img src="/count.gif" style="display:none" alt="">'))).to.equal(
      '<p>x </p>',
    );
  });
});
