import { expect, fixture, html } from '@open-wc/testing';
import { withAncestors } from '../../../src/flat-tree.js';
import { markForPrint } from '../../../src/printing/mark-for-print.js';
import { PRINT_MARK } from '../../../src/printing/print-sheet.js';
import { stateOf } from './page-state.js';

const mark = (elements: Element[]) => markForPrint(elements, { withAncestors });
/** The mark; which ancestor it is doesn't matter. */
const markOf = (element: Element) =>
  element.getAttribute(PRINT_MARK)?.replace(/^ancestor \d+$/, 'ancestor') ?? null;
const marksOf = (...elements: Element[]) => elements.map(markOf);
const make = (tag: string) => document.createElement(tag);

/** A page with a host of two elements in its shadow root, beside another element. */
async function makePage(mode: ShadowRootMode = 'open') {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const [host, beside] = [page.appendChild(make('section')), page.appendChild(make('nav'))];
  const root = host.attachShadow({ mode });
  const [target, sibling] = [root.appendChild(make('p')), root.appendChild(make('i'))];
  return { page, host, beside, root, target, sibling };
}

describe('markForPrint', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`marks an element in a shadow root and all around it, and nothing beside: ${mode}`, async () => {
      const { page, host, beside, root, target, sibling } = await makePage(mode);
      const before = stateOf(root);
      const undo = mark([target]);
      expect(markOf(target)).to.equal('target 0');
      for (const around of [host, page, document.body, document.documentElement]) {
        expect(markOf(around)).to.equal('ancestor');
      }
      expect(marksOf(sibling, beside)).to.deep.equal([null, null]);
      const [inDocument, inRoot] = [document, root].map((tree) => [...tree.adoptedStyleSheets]);
      expect(inDocument).to.have.length(1);
      expect(inRoot).to.have.ordered.members(inDocument ?? []);
      undo();
      expect(stateOf(root)).to.deep.equal(before);
    });
  }

  it('marks the slot in which an element is shown, and what is around that', async () => {
    const { page, host, root, target, sibling } = await makePage();
    const [light, other] = [host.appendChild(make('b')), host.appendChild(make('b'))];
    const slot = target.appendChild(make('slot'));
    const before = stateOf(root);
    const undo = mark([light]);
    expect(marksOf(light, slot, target, host, page)).to.deep.equal([
      'target 0',
      ...Array<string>(4).fill('ancestor'),
    ]);
    expect(marksOf(other, sibling)).to.deep.equal([null, null]);
    expect(root.adoptedStyleSheets).to.have.length(1);
    undo();
    expect(stateOf(root)).to.deep.equal(before);
  });

  it('marks what can be known where an element is shown in a closed shadow root', async () => {
    const { page, host, root, target } = await makePage('closed');
    const light = host.appendChild(make('b'));
    target.append(make('slot'));
    const before = stateOf(root);
    const undo = mark([light]);
    expect(marksOf(light, host, page)).to.deep.equal(['target 0', 'ancestor', 'ancestor']);
    expect(stateOf(root).trees).to.deep.equal(before.trees);
    undo();
    expect(stateOf(root)).to.deep.equal(before);
  });

  it('numbers several elements, one within another too, with one sheet for all', async () => {
    const { page, host, beside, root, target, sibling } = await makePage();
    const before = stateOf(root);
    const undo = mark([beside, host, target]);
    expect(marksOf(beside, host, target, page)).to.deep.equal([
      'target 0',
      'target 1',
      'target 2',
      'ancestor',
    ]);
    expect(markOf(sibling)).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(1);
    undo();
    expect(stateOf(root)).to.deep.equal(before);
  });

  it('marks nothing between an element and one within it: all of the outer one is printed', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <p>a</p>
        <section><b>b</b></section>
      </div>`,
    );
    const [between, inner] = ['section', 'b'].map((tag) => outer.querySelector(tag) ?? outer);
    const undo = mark([outer, ...(inner ? [inner] : [])]);
    expect(between && markOf(between)).to.equal(null);
    undo();
  });

  it('leaves the sheets of the page alone, those too that it adds meanwhile', async () => {
    const { root, target } = await makePage();
    const [own, added, inRoot] = [new CSSStyleSheet(), new CSSStyleSheet(), new CSSStyleSheet()];
    document.adoptedStyleSheets = [own];
    const undo = mark([target]);
    expect(document.adoptedStyleSheets[0]).to.equal(own);
    document.adoptedStyleSheets.push(added);
    root.adoptedStyleSheets.unshift(inRoot);
    undo();
    expect([...document.adoptedStyleSheets]).to.have.ordered.members([own, added]);
    expect([...root.adoptedStyleSheets]).to.have.ordered.members([inRoot]);
  });

  it('takes its marks from what has left the page', async () => {
    const { page, host, root, target } = await makePage();
    const undo = mark([target]);
    host.remove();
    target.remove();
    undo();
    expect(marksOf(page, host, target)).to.deep.equal([null, null, null]);
    expect(root.adoptedStyleSheets).to.have.length(0);
  });
});
