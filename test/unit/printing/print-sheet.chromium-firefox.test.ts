import { expect, fixture, html } from '@open-wc/testing';
import { PRINT_MARK, printSheet } from '../../../src/printing/print-sheet.js';
import { emulateMedia } from '../../support/emulate-media.js';

describe('the sheet for printing', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  async function makePage() {
    const page = await fixture(
      html`<div>
        bare text
        <nav>a</nav>
        <section style="overflow:hidden; height:10px; transform:scale(2); position:fixed">
          <p style="display:none; visibility:hidden">b</p>
          <p>c</p>
        </section>
      </div>`,
    );
    const [nav, section] = page.children as unknown as [HTMLElement, HTMLElement];
    const [target, sibling] = section.children as unknown as [HTMLElement, HTMLElement];
    page.setAttribute(PRINT_MARK, 'ancestor');
    section.setAttribute(PRINT_MARK, 'ancestor');
    target.setAttribute(PRINT_MARK, 'target');
    document.adoptedStyleSheets = [printSheet()];
    return { page, nav, section, target, sibling };
  }

  it('changes nothing on the screen', async () => {
    const { nav, section } = await makePage();
    expect(getComputedStyle(nav).display).to.equal('block');
    expect(getComputedStyle(section).position).to.equal('fixed');
  });

  it('shows the target on paper and nothing beside it, whatever the page says', async () => {
    const { page, nav, section, target, sibling } = await makePage();
    await emulateMedia({ medium: 'print' });
    const { display, visibility } = getComputedStyle(target);
    expect([display, visibility]).to.deep.equal(['block', 'visible']);
    expect([nav, sibling].map((element) => getComputedStyle(element).display)).to.deep.equal([
      'none',
      'none',
    ]);
    expect(getComputedStyle(page).visibility).to.equal('hidden');
    const { overflow, position, transform } = getComputedStyle(section);
    expect([overflow, position, transform]).to.deep.equal(['visible', 'static', 'none']);
  });

  it('is one for all', () => {
    expect(printSheet()).to.equal(printSheet());
  });
});
