import { expect, fixture, html } from '@open-wc/testing';
import { guardInline } from '../../../src/printing/guard-inline.js';
import { guardName, makePrintSheet, PRINT_MARK } from '../../../src/printing/print-sheet.js';

const declarations = { display: 'block', height: 'auto', overflow: 'visible' };

async function make(style?: string) {
  const page = await fixture(
    html`<div>
      <style>
        @layer page {
          .box {
            overflow: hidden !important;
            height: 90px !important;
          }
        }
        .box {
          display: grid;
        }
      </style>
      <p class="box">Text</p>
    </div>`,
  );
  const element = page.querySelector('p') as HTMLElement;
  if (style !== undefined) element.setAttribute('style', style);
  return element;
}

function looksOf(element: Element): string[] {
  const { display, height, overflow, color, marginLeft } = getComputedStyle(element);
  return [display, height, overflow, color, marginLeft];
}

/** Puts a guard on an element, with the sheet that goes with it. */
function guard(element: HTMLElement) {
  element.setAttribute(PRINT_MARK, 'ancestor 0');
  const guarded = guardInline({ style: element.style, element }, declarations);
  const sheet = makePrintSheet(new Map(), new Map([['ancestor 0', guarded.text]]));
  document.adoptedStyleSheets = [sheet];
  return guarded;
}

/** What the sheet does on paper. */
function enterPaper(element: HTMLElement): void {
  for (const [name, value] of Object.entries(declarations)) {
    document.documentElement.style.setProperty(guardName(name), value);
  }
  expect(element.isConnected).to.equal(true);
}

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('style');
});

describe('guardInline', () => {
  for (const style of [
    undefined,
    '',
    'color: red',
    'display:flex;height:50px;color:red',
    'inline-size: 40px !important; margin-left: 7px; display: table!important',
    'Display : INLINE-BLOCK ;; margin: 3px',
  ]) {
    it(`changes nothing on the screen, and leaves the attribute as it was: ${String(style)}`, async () => {
      const element = await make(style);
      const before = looksOf(element);
      const { undo } = guard(element);
      expect(looksOf(element)).to.deep.equal(before);
      undo();
      document.adoptedStyleSheets = [];
      expect([element.getAttribute('style'), looksOf(element)]).to.deep.equal([
        style ?? null,
        before,
      ]);
    });

    it(`has what the print sheet says come first: ${String(style)}`, async () => {
      const element = await make(style);
      guard(element);
      enterPaper(element);
      const [display, height, overflow] = looksOf(element);
      expect([display, overflow]).to.deep.equal(['block', 'visible']);
      expect(Number.parseFloat(height ?? '')).to.be.within(10, 39);
    });
  }

  it('leaves what the page changes meanwhile', async () => {
    const element = await make('display: flex; color: red');
    const { undo } = guard(element);
    element.style.color = 'blue';
    undo();
    expect(element.style.cssText).to.include('color: blue').and.include('display: flex');
    expect(element.style.cssText).to.not.include('var(');
  });

  it('takes itself off where the page changes something, and leaves what was there', async () => {
    const element = await make('display: flex; margin-right: 5px');
    const { undo } = guard(element);
    element.style.height = '30px';
    undo();
    const { display, height, marginRight, overflow } = element.style;
    expect([display, height, marginRight, overflow]).to.deep.equal(['flex', '30px', '5px', '']);
  });
});
