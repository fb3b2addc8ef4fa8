import { expect, fixture, html } from '@open-wc/testing';
import { scaleElement } from '../../../src/text-size/scale-element.js';

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

  it('scales an element without a parent', () => {
    const size = sizeOf(document.documentElement);
    scaleElement(document.documentElement, 2);
    expect(sizeOf(document.documentElement)).to.be.closeTo(2 * size, 0.1);
    scaleElement(document.documentElement, 1);
    expect(document.documentElement.hasAttribute('style')).to.equal(false);
  });
});
