import { expect, fixture, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { withAncestors } from '../../../src/flat-tree.js';
import { markForPrint } from '../../../src/printing/mark-for-print.js';
import { makePrintSheet } from '../../../src/printing/print-sheet.js';
import { scaleElement } from '../../../src/text-size/scale-element.js';
import { emulateMedia } from '../../support/emulate-media.js';

const undo: (() => void)[] = [];

function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** Marks elements as for print, until the test ends. */
function mark(...elements: HTMLElement[]): void {
  undo.push(markForPrint(elements, { withAncestors }));
}

/** Marks what is `#target` in a page and turns that into paper. */
async function printTarget(template: TemplateResult) {
  const page = await fixture<HTMLElement>(template);
  const target = find(page, '#target');
  mark(target);
  await emulateMedia({ medium: 'print' });
  return { page, target, within: (selector: string) => find(page, selector) };
}

const styleOf = (element: Element) => getComputedStyle(element);
const heightOf = (element: Element) => element.getBoundingClientRect().height;

afterEach(async () => {
  await emulateMedia({});
  for (const step of undo.splice(0)) step();
  // No transition of the next test may begin with what was on paper.
  document.body.getBoundingClientRect();
});

describe('the sheet for printing', () => {
  it('is made anew for each print', () => {
    const make = () => makePrintSheet(new Map(), new Map());
    expect(make()).not.to.equal(make());
  });

  for (const [scale, onPaper] of [
    [3, 30],
    [1.25, 25],
  ] as const) {
    it(`has a text that its reader has made ${String(scale)} times as large no larger than 150 %`, async () => {
      const page = await fixture(html`<div><p id="target" style="font-size: 20px">a</p></div>`);
      const target = find(page, '#target');
      scaleElement(target, scale, withAncestors);
      expect(styleOf(target).fontSize).to.equal(`${String(20 * scale)}px`);
      mark(target);
      await emulateMedia({ medium: 'print' });
      expect(styleOf(target).fontSize).to.equal(`${String(onPaper)}px`);
    });
  }

  it('changes nothing on the screen', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="position: fixed">
        bare text
        <nav>a</nav>
        <p style="display: none; font-size: 30px">b</p>
      </div>`,
    );
    const look = () =>
      [page, ...page.children].map((element) => {
        const { display, visibility, position, fontSize, color } = styleOf(element);
        return { display, visibility, position, fontSize, color, height: heightOf(element) };
      });
    const before = look();
    mark(find(page, 'p'));
    expect(look()).to.deep.equal(before);
    await emulateMedia({ medium: 'print' });
    expect(look()).not.to.deep.equal(before);
  });

  it('shows the target on paper and nothing beside it, whatever the page says', async () => {
    const { page, target, within } = await printTarget(
      html`<div>
        bare text
        <nav id="nav">a</nav>
        <section>
          <p id="target" style="display: none; visibility: hidden">b</p>
          <p id="beside">c</p>
        </section>
        <style>
          #beside#beside#beside,
          #nav {
            display: flex !important;
            visibility: visible !important;
          }
        </style>
      </div>`,
    );
    expect([styleOf(target).display, styleOf(target).visibility]).to.deep.equal([
      'block',
      'visible',
    ]);
    for (const selector of ['#nav', '#beside']) {
      expect(styleOf(within(selector)).display, selector).to.equal('none');
    }
    for (const around of [page, within('section'), document.body, document.documentElement]) {
      expect(styleOf(around).visibility).to.equal('hidden');
    }
  });

  it('undoes whatever the elements around do to clip, move or colour their content', async () => {
    const { within } = await printTarget(
      html`<div>
        <section
          style="overflow: hidden; height: 10px; max-height: 10px; width: 10px; transform: scale(2);
            position: fixed; inset: 5px; filter: sepia(1); opacity: 0.5; contain: strict;
            clip-path: circle(1px); columns: 2; float: left; background: red; padding: 9px;
            border: 1px solid; zoom: 2; content-visibility: hidden; display: grid; rotate: 9deg"
        >
          <p id="target">b</p>
        </section>
      </div>`,
    );
    const style = styleOf(within('section'));
    const properties = {
      overflow: 'visible',
      maxHeight: 'none',
      transform: 'none',
      position: 'static',
      filter: 'none',
      opacity: '1',
      contain: 'none',
      clipPath: 'none',
      columnCount: 'auto',
      cssFloat: 'none',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      paddingTop: '0px',
      borderTopWidth: '0px',
      zoom: '1',
      contentVisibility: 'visible',
      display: 'block',
      rotate: 'none',
    } as const;
    for (const [property, value] of Object.entries(properties)) {
      expect(style[property as keyof typeof properties], property).to.equal(value);
    }
    const target = within('#target');
    expect(heightOf(target)).to.be.above(0);
    expect(heightOf(within('section'))).to.equal(heightOf(target));
    expect(target.getBoundingClientRect().width).to.be.above(100);
  });

  it('leaves no room for bare text of the elements around', async () => {
    const { page, target } = await printTarget(
      html`<div style="font-size: 20px; line-height: 50px">
        bare text <br />
        more of it
        <p id="target">b</p>
        at the end
      </div>`,
    );
    expect(heightOf(target)).to.be.above(0);
    expect(heightOf(page)).to.equal(heightOf(target));
  });

  it('keeps the target’s size of text, which is none around it', async () => {
    const { page, target, within } = await printTarget(
      html`<div style="font-size: 20px; line-height: 3">
        <p id="target" style="font-size: 2em; line-height: 60px"><b style="font-size: 50%">b</b></p>
      </div>`,
    );
    expect(styleOf(page).fontSize).to.equal('0px');
    expect([target, within('b')].map((each) => styleOf(each).fontSize)).to.deep.equal([
      '40px',
      '20px',
    ]);
    expect(Number.parseFloat(styleOf(target).lineHeight)).to.be.closeTo(60, 0.01);
  });

  it('keeps a normal height of lines', async () => {
    const { target } = await printTarget(html`<div><p id="target">b</p></div>`);
    expect(styleOf(target).lineHeight).to.equal('normal');
  });

  for (const [display, expected] of [
    ['block', 'block'],
    ['flow-root', 'flow-root'],
    ['grid', 'grid'],
    ['flex', 'flex'],
    ['table', 'table'],
    ['list-item', 'list-item'],
    ['inline', 'block'],
    ['inline-block', 'block'],
    ['table-cell', 'block'],
    ['contents', 'block'],
    ['none', 'block'],
  ] as const) {
    it(`makes of ${display} on the screen ${expected} on paper`, async () => {
      const { target } = await printTarget(
        html`<div><span id="target" style=${`display: ${display}`}>b</span></div>`,
      );
      expect(styleOf(target).display).to.equal(expected);
    });
  }

  it('keeps the layout of each of several targets', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p style="display: grid; font-size: 30px">a</p>
        <i>b</i>
        <p style="display: flex; font-size: 10px">c</p>
      </div>`,
    );
    const targets = [...page.querySelectorAll('p')];
    mark(...targets);
    await emulateMedia({ medium: 'print' });
    const styles = targets.map((each) => [styleOf(each).display, styleOf(each).fontSize]);
    expect(styles).to.deep.equal([
      ['grid', '30px'],
      ['flex', '10px'],
    ]);
    expect(styleOf(find(page, 'i')).display).to.equal('none');
  });

  for (const transition of ['all 60s', 'all 60s allow-discrete']) {
    it(`is in effect at once where everything changes slowly: ${transition}`, async () => {
      const { page, target, within } = await printTarget(
        html`<div style="opacity: 0.5; position: relative">
          <style>
            * {
              transition: ${transition};
            }
          </style>
          <i>a</i>
          <p id="target" style="visibility: hidden; opacity: 0.5; color: #f00; font-size: 2em">b</p>
        </div>`,
      );
      expect(styleOf(within('i')).display).to.equal('none');
      const { visibility, opacity, color, fontSize } = styleOf(target);
      expect([visibility, opacity, color]).to.deep.equal(['visible', '1', 'rgb(0, 0, 0)']);
      expect(fontSize).to.equal('32px');
      const around = styleOf(page);
      expect([around.visibility, around.opacity, around.fontSize]).to.deep.equal([
        'hidden',
        '1',
        '0px',
      ]);
      expect(heightOf(page)).to.equal(heightOf(target));
    });
  }

  it('has the colour of paper at once where the words of the target change slowly', async () => {
    const { within } = await printTarget(
      html`<div>
        <style>
          * {
            transition: all 60s;
          }
        </style>
        <div id="target" style="color: #fff"><b>b</b></div>
      </div>`,
    );
    expect(styleOf(within('b')).color).to.equal('rgb(0, 0, 0)');
  });
});

describe('the sheet for printing, in a shadow root', () => {
  /** Paper with a host in whose shadow root stands what is given, and some of it is printed. */
  async function printWithin(content: TemplateResult, mode: ShadowRootMode = 'open') {
    const host = await fixture<HTMLElement>(
      html`<div>light text <b slot="shown">shown</b><i>light</i></div>`,
    );
    const root = host.attachShadow({ mode });
    render(content, root);
    mark(root.querySelector<HTMLElement>('#target') ?? find(host, 'b'));
    await emulateMedia({ medium: 'print' });
    const displayOf = (selector: string) => styleOf(find(root, selector)).display;
    return { host, root, displayOf };
  }

  for (const mode of ['open', 'closed'] as const) {
    it(`hides what is beside the target: ${mode}`, async () => {
      const { host, root, displayOf } = await printWithin(
        html`text
          <nav>a</nav>
          <p id="target">b</p>
          <slot></slot>`,
        mode,
      );
      expect(['nav', 'slot', '#target'].map(displayOf)).to.deep.equal(['none', 'none', 'block']);
      expect(styleOf(find(host, 'i')).display).to.equal('none');
      expect(heightOf(find(root, '#target'))).to.be.above(0);
      expect(heightOf(host)).to.equal(heightOf(find(root, '#target')));
    });
  }

  it('hides what is beside the target, whatever the shadow root’s own rules say', async () => {
    const { displayOf } = await printWithin(
      html`<style>
          #nav {
            display: flex !important;
          }
        </style>
        <nav id="nav">a</nav>
        <p id="target">b</p>`,
    );
    expect(displayOf('#nav')).to.equal('none');
  });

  it('hides what is beside the slot in which the target is shown', async () => {
    const { host, displayOf } = await printWithin(
      html`<nav>a</nav>
        <section><slot name="shown"></slot><i>b</i></section>
        <slot></slot>`,
    );
    expect(['nav', 'section', 'section i'].map(displayOf)).to.deep.equal(['none', 'block', 'none']);
    const target = find(host, 'b');
    expect(styleOf(target).visibility).to.equal('visible');
    expect(styleOf(find(host, 'i')).display).to.equal('none');
    expect(heightOf(target)).to.be.above(0);
    expect(heightOf(host)).to.equal(heightOf(target));
  });
});
