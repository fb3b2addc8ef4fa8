import { expect, fixture, html } from '@open-wc/testing';
import { withAncestors } from '../../../src/flat-tree.js';
import { scaleElement as scaleWith } from '../../../src/text-size/scale-element.js';

const scaleElement = (element: HTMLElement, scale: number): void => {
  scaleWith(element, scale, withAncestors);
};
const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

describe('scaleElement', () => {
  it('scales the text from its own size on the page', async () => {
    const parent = await fixture(
      html`<div style="font-size:20px"><p style="font-size:30px">a</p></div>`,
    );
    const element = parent.firstElementChild as HTMLElement;
    scaleElement(element, 1.5);
    expect(sizeOf(element)).to.be.closeTo(45, 0.1);
    scaleElement(element, 2);
    expect(sizeOf(element)).to.be.closeTo(60, 0.1);
    scaleElement(element, 0.8);
    expect(sizeOf(element)).to.be.closeTo(24, 0.1);
  });

  it('goes on following the size of the parent', async () => {
    const parent = await fixture<HTMLElement>(html`<div style="font-size:20px"><p>a</p></div>`);
    const element = parent.firstElementChild as HTMLElement;
    scaleElement(element, 1.5);
    parent.style.fontSize = '10px';
    expect(sizeOf(element)).to.be.closeTo(15, 0.1);
  });

  for (const markup of [
    html`<p>a</p>`,
    html`<p style="font-size: 30px;">a</p>`,
    html`<p style="color: red;">a</p>`,
  ]) {
    it(`leaves nothing behind at 100 %: ${markup.strings.join('')}`, async () => {
      const element = await fixture<HTMLElement>(markup);
      const before = element.outerHTML;
      scaleElement(element, 1.5);
      expect(element.outerHTML).not.to.equal(before);
      scaleElement(element, 1);
      expect(element.outerHTML).to.equal(before);
    });
  }

  it('measures anew after it was at 100 %', async () => {
    const element = await fixture<HTMLElement>(html`<p style="font-size:20px">a</p>`);
    scaleElement(element, 2);
    scaleElement(element, 1);
    element.style.fontSize = '10px';
    scaleElement(element, 2);
    expect(sizeOf(element)).to.be.closeTo(20, 0.1);
  });

  it('outweighs what the page says, and puts that back', async () => {
    const page = await fixture(
      html`<div>
        <style>
          #loud {
            font-size: 20px !important;
          }
        </style>
        <p id="loud" style="font-size: 10px !important;">a</p>
      </div>`,
    );
    const element = page.querySelector('p') as HTMLElement;
    const before = element.outerHTML;
    scaleElement(element, 2);
    expect(sizeOf(element)).to.be.closeTo(20, 0.1);
    scaleElement(element, 1);
    expect(element.outerHTML).to.equal(before);
    element.removeAttribute('style');
    scaleElement(element, 2);
    expect(sizeOf(element)).to.be.closeTo(40, 0.1);
  });

  it('goes by what is around the element as it is shown', async () => {
    const host = await fixture<HTMLElement>(html`<div style="font-size:20px"><p>a</p></div>`);
    const box = document.createElement('section');
    box.style.fontSize = '30px';
    box.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(box);
    const element = host.firstElementChild as HTMLElement;
    scaleElement(element, 2);
    expect(sizeOf(element)).to.be.closeTo(60, 0.1);
  });

  it('scales the page itself, whatever size the page gives it', () => {
    const { style } = document.documentElement;
    style.fontSize = '62.5%';
    scaleElement(document.documentElement, 2);
    expect(sizeOf(document.documentElement)).to.be.closeTo(20, 0.1);
    scaleElement(document.documentElement, 1);
    expect(style.fontSize).to.equal('62.5%');
    document.documentElement.removeAttribute('style');
  });

  it('knows a clone of what it has scaled', async () => {
    const place = await fixture(
      html`<div style="font-size:16px"><p style="font-size:20px">a</p></div>`,
    );
    const element = place.firstElementChild as HTMLElement;
    const before = element.outerHTML;
    scaleElement(element, 1.5);
    const clone = element.cloneNode(true) as HTMLElement;
    element.replaceWith(clone);
    scaleElement(clone, 2);
    expect(sizeOf(clone)).to.be.closeTo(40, 0.1);
    scaleElement(clone, 1);
    expect(clone.outerHTML.replaceAll(/[ ;]/g, '')).to.equal(before.replaceAll(/[ ;]/g, ''));
  });

  it('measures the page’s own size each time, and leaves one that the page has set since', async () => {
    const page = await fixture(
      html`<div>
        <style>
          .small {
            font-size: 10px;
          }
          .large {
            font-size: 20px;
          }
        </style>
        <p class="small">a</p>
      </div>`,
    );
    const element = page.querySelector('p') as HTMLElement;
    scaleElement(element, 2);
    element.className = 'large';
    scaleElement(element, 2);
    expect(sizeOf(element)).to.be.closeTo(40, 0.1);
    element.style.fontSize = '12px';
    scaleElement(element, 1);
    expect(element.getAttribute('style')).to.equal('font-size: 12px;');
  });

  it('is not misled by a size on its way to another', async () => {
    const page = await fixture(
      html`<div>
        <style>
          .slow {
            transition: all 60s;
            font-size: 20px;
          }
        </style>
        <p class="slow">a</p>
      </div>`,
    );
    const element = page.querySelector('p') as HTMLElement;
    expect(sizeOf(element)).to.equal(20);
    for (const scale of [3, 1, 1.1]) {
      scaleElement(element, scale);
      expect(sizeOf(element)).to.be.closeTo(20 * scale, 0.1);
    }
    scaleElement(element, 1);
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('scales what stands in something without a size', async () => {
    const place = await fixture(
      html`<div style="font-size:0"><p style="font-size:20px">a</p></div>`,
    );
    const element = place.firstElementChild as HTMLElement;
    scaleElement(element, 1.5);
    expect(sizeOf(element)).to.be.closeTo(30, 0.1);
  });

  it('scales an element without a parent', () => {
    const size = sizeOf(document.documentElement);
    scaleElement(document.documentElement, 2);
    expect(sizeOf(document.documentElement)).to.be.closeTo(2 * size, 0.1);
    scaleElement(document.documentElement, 1);
    expect(document.documentElement.hasAttribute('style')).to.equal(false);
  });
});
