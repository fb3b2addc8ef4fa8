import { expect } from '@open-wc/testing';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';
import { cutTree } from '../../../../src/sanitizer/prepare/cut-tree.js';
import { Removals } from '../../../../src/sanitizer/prepare/removals.js';

/** The tree of a text, cut, and the names of the cuts. */
function cut(html: string): { root: Element; cuts: string[] } {
  const root = parseInertBody(html);
  const removals = new Removals();
  cutTree(root, removals);
  return { root, cuts: removals.list().map(({ name }) => name) };
}

/** A text in so many elements. */
const nested = (depth: number, html: string): string =>
  `${'<span>'.repeat(depth)}${html}${'</span>'.repeat(depth)}`;

describe('cutTree', () => {
  it('leaves 200 elements in one another as they are', () => {
    const html = nested(199, '<em>a</em>');
    const { root, cuts } = cut(html);
    expect(root.innerHTML).to.equal(html);
    expect(cuts).to.deep.equal([]);
  });

  it('leaves the words of what is deeper, and what comes after it', () => {
    const { root, cuts } = cut(`${nested(200, '<em>a<b>b</b></em> c')}<p>d</p>`);
    expect(root.innerHTML).to.equal(`${nested(200, 'ab c')}<p>d</p>`);
    expect(cuts).to.deep.equal(['depth']);
  });

  it('leaves a space where a block began', () => {
    const { root } = cut(nested(200, '<div>a<div>b</div></div><div>c</div>'));
    expect(root.textContent).to.equal(' a b c');
  });

  it('leaves nothing of what is no text to be read', () => {
    const { root } = cut(
      nested(200, '<script>a</script><i>b<style>c</style><svg><text>d</text></svg></i>'),
    );
    expect(root.textContent).to.equal('b');
  });

  it('goes on in what stands beside something too deep', () => {
    const { root } = cut(`${nested(199, '<i><b>a</b></i><i><b>b</b></i>')}<p>c<b>d</b></p>`);
    expect(root.innerHTML).to.equal(`${nested(199, '<i>a</i><i>b</i>')}<p>c<b>d</b></p>`);
  });

  it('leaves 100,000 elements', () => {
    const { root, cuts } = cut('<hr>'.repeat(100_000));
    expect(root.childElementCount).to.equal(100_000);
    expect(cuts).to.deep.equal([]);
  });

  it('cuts what comes after them, in all that is open', () => {
    const { root, cuts } = cut(`<div>${'<hr>'.repeat(99_998)}<p>a<b>b</b>c</p>d</div>e<p>f</p>`);
    expect(root.textContent).to.equal('a');
    expect(root.querySelector('b')).to.equal(null);
    expect(root.childNodes).to.have.length(1);
    expect(cuts).to.deep.equal(['elements']);
  });
});
