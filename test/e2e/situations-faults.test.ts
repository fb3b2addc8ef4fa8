import { expect } from '@open-wc/testing';
import { english } from '../situations/articles/english.js';
import { axeScript, violationsIn } from '../situations/axe.js';
import { clippingIn } from '../situations/checks/clipping.js';
import { paleIn } from '../situations/checks/contrast.js';
import { lineLengthFaultsIn } from '../situations/checks/line-length.js';
import { disorderIn } from '../situations/checks/order.js';
import { overflowIn } from '../situations/checks/overflow.js';
import { overlapIn } from '../situations/checks/overlap.js';
import { pictureFaultsIn } from '../situations/checks/picture-sizes.js';
import { smallTargetsIn } from '../situations/checks/targets.js';
import { textSizeFaultsIn } from '../situations/checks/text-sizes.js';
import { openSituation, type ShownSituation } from '../situations/open-situation.js';

type Check = (host: HTMLElement) => string[];

/** A check, what is done to the article's own style sheet, and what the check has to say about it. */
const faults: [check: Check, css: string, complaint: RegExp][] = [
  [overflowIn, 'figure img { width: 2000px !important; max-width: none }', /the page is \d+/],
  [overflowIn, 'figure img { width: 2000px !important; max-width: none }', /img.* outside/],
  [overflowIn, '#headline { margin-inline-start: -40px }', /h2.*Police.* outside/],
  [overflowIn, '[part~=body] p { white-space: nowrap }', /p .* outside/],
  [overflowIn, '[part~=source] { position: relative; top: 5em }', /Council.* outside/],
  [overflowIn, ':host { width: 3000px }', /the element goes from/],
  [overlapIn, '[part~=body] { position: relative; top: -4em }', /lies over/],
  [overlapIn, '[part~=body] h3 { position: relative; top: 4em }', /“What .* lies over/],
  [overlapIn, 'figcaption { margin-block-start: -3em !important }', /lies over/],
  [overlapIn, '[part~=controls] { position: absolute; top: 0 }', /button.*|.*lies over.*button/],
  [clippingIn, '[part~=body] { max-height: 5em; overflow: hidden }', /\[body\].* below its edge/],
  [clippingIn, '[part~=body] { max-height: 5em; overflow: auto }', /\[body\].* below its edge/],
  [clippingIn, '#headline { white-space: nowrap; overflow: hidden }', /hides \d+/],
  [disorderIn, 'article { display: flex; flex-direction: column-reverse }', /is not below/],
  [disorderIn, '[part~=related] { position: absolute; top: 0 }', /\[related\].* is not below/],
  [textSizeFaultsIn, '[part~=body] { font-size: 10px !important }', /p .* has 10px of 16px/],
  [textSizeFaultsIn, '[part~=body] { font-size: 30px !important }', /p .* has 30px of 16px/],
  [textSizeFaultsIn, '#headline { font-size: 1em !important }', /the headline and the headings/],
  [textSizeFaultsIn, '.subheadline { font-size: 3em !important }', /headline and what is below/],
  [textSizeFaultsIn, '[part~=body] h3 { font-size: 1em !important }', /headings and text/],
  [textSizeFaultsIn, 'figcaption { font-size: 2em !important }', /text and captions/],
  [textSizeFaultsIn, '[part~=source] * { font-size: 7px !important }', /has 7px/],
  [lineLengthFaultsIn, '* { max-inline-size: none !important }', /has lines of/],
  [lineLengthFaultsIn, '[part~=body] p { width: 20em }', /has lines of/],
  [smallTargetsIn, '.list a { padding: 0 !important; line-height: 1 !important }', /a “Europol”/],
  [
    pictureFaultsIn,
    'figure img { height: 50px !important; object-fit: fill !important }',
    /should be/,
  ],
  [
    pictureFaultsIn,
    'figure img { height: 3000px !important; max-height: none !important }',
    /3000px high/,
  ],
  [paleIn, 'figcaption { color: #999 }', /text of .*caption/],
  [paleIn, '#headline { opacity: 0.4 }', /text of h2/],
  [paleIn, '[part~=body] { background: #888 }', /text of p/],
  [paleIn, '[part~=back] svg { color: #ccc }', /icon of svg/],
  [paleIn, '.meta { border-top: 1px solid #eee !important }', /line of div/],
];

function spoil({ window, element }: ShownSituation, css: string): void {
  // A sheet of one page's can't be adopted by another's.
  const sheet = new (window as typeof globalThis & Window).CSSStyleSheet();
  sheet.replaceSync(css);
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
}

const situation = {
  name: 'spoilt',
  article: english,
  attributes: 'back-href="/"',
  width: 1280,
  // Room below the article, for what goes down there.
  around: '{article}<p>More news of the page.</p>',
};

describe('what the checks of situations are worth', () => {
  for (const [check, css, complaint] of faults) {
    it(`${check.name} finds what comes of ${css}`, async () => {
      const page = await openSituation(situation);
      spoil(page, css);
      expect(check(page.element).join('\n')).to.match(complaint);
    });
  }

  it('a picture that is blown up is found', async () => {
    const image = { url: 'picture:pixel', description: 'A drawing' };
    const page = await openSituation({ ...situation, article: { ...english, image } });
    spoil(
      page,
      'figure img { width: 400px !important; height: 400px !important; object-fit: fill !important }',
    );
    expect(pictureFaultsIn(page.element).join()).to.match(/of 1px is drawn over 400px/);
  });

  for (const [what, spoilt] of [
    ['main', { around: '</main>{article}<main>' }],
    ['headings', { attributes: '', around: '<h4>A heading too deep</h4>{article}' }],
  ] as const) {
    it(`axe-core finds a best practice that is not kept: ${what}`, async () => {
      const page = await openSituation({ ...situation, ...spoilt }, axeScript);
      expect((await violationsIn(page)).join()).to.match(/region|heading-order/);
    });
  }

  it('axe-core finds an image without a text', async () => {
    const page = await openSituation(situation, axeScript);
    page.element.shadowRoot?.querySelector('figure img')?.removeAttribute('alt');
    expect((await violationsIn(page)).join()).to.include('image-alt');
  });

  it('axe-core finds pale text', async () => {
    const page = await openSituation(situation, axeScript);
    spoil(page, 'figcaption { color: #666 !important }');
    expect((await violationsIn(page)).join()).to.include('color-contrast-enhanced');
  });
});
