import { expect } from '@open-wc/testing';
import { parseInertBody } from '../../../src/sanitizer/inert-document.js';
import { prepareTree } from '../../../src/sanitizer/prepare-tree.js';

function prepare(html: string): string {
  const body = parseInertBody(html);
  prepareTree(body);
  return body.innerHTML;
}

describe('prepareTree', () => {
  it('gives unknown elements over to their children, however deep', () => {
    expect(prepare('<x-a><x-b><p>a</p></x-b></x-a><x-c>b</x-c>')).to.equal('<p>a</p>b');
  });

  it('removes elements with all they hold, the last ones of a parent too', () => {
    expect(prepare('<div><p>a</p><script>b</script></div><svg><g></g></svg><p>c</p>')).to.equal(
      '<div><p>a</p></div><p>c</p>',
    );
  });

  it('looks into what follows removed elements, one after the other', () => {
    expect(prepare('<div><style></style></div><script></script><p class="x">a</p>')).to.equal(
      '<div></div><p>a</p>',
    );
    expect(prepare('<x-a><svg></svg></x-a><x-b>b</x-b>')).to.equal('b');
  });

  it('keeps the attributes that are listed and no others', () => {
    expect(prepare('<p id="a" lang="fr" style="b" onclick="c" data-d="e">f</p>')).to.equal(
      '<p id="a" lang="fr">f</p>',
    );
  });

  it('makes links of embedded pages, with no more than their address and a name', () => {
    expect(prepare('<iframe src="https://www.a.example/b" allow="c"></iframe>')).to.equal(
      '<a href="https://www.a.example/b">a.example</a>',
    );
    expect(prepare('<iframe src="/b" title="A &lt;b&gt; film"></iframe>')).to.equal(
      '<a href="/b">A &lt;b&gt; film</a>',
    );
    expect(prepare('<iframe></iframe><iframe src=""></iframe>')).to.equal('');
  });

  it('gives the link to an embedded page of the same host a name too', () => {
    const body = parseInertBody('<iframe src="/b/c?d"></iframe>');
    prepareTree(body);
    expect(body.querySelector('a')?.textContent).to.match(/\S/);
  });
});
