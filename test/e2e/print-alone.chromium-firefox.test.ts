import { expect } from '@open-wc/testing';
import { serve } from '../support/serve.js';
import { longArticle, printPage, wordsOfLongArticle, written } from './support/printed-page.js';

/** What surrounds an article and would spoil its print; \`ARTICLE\` is its place. */
const surroundings: Record<string, string> = {
  'overflow and a fixed height': '<div style="overflow: hidden; height: 90px">ARTICLE</div>',
  'inline styles that can’t be outweighed but by importance':
    '<div style="position: absolute; left: -900px; width: 50px; max-height: 10px; overflow: clip">ARTICLE</div>',
  transforms:
    '<div style="transform: rotate(20deg) scale(.3)"><div style="scale: 2; rotate: 4deg; translate: 900px">ARTICLE</div></div>',
  'filters and masks':
    '<div style="filter: blur(9px); opacity: .1; mask: linear-gradient(transparent, transparent); clip-path: inset(50%); mix-blend-mode: screen">ARTICLE</div>',
  containment:
    '<div style="contain: strict; height: 10px"><div style="container-type: size">ARTICLE</div></div>',
  'content-visibility': '<div style="content-visibility: hidden">ARTICLE</div>',
  'a grid':
    '<div style="display: grid; grid-template-columns: 20px 1fr; grid-auto-rows: 50px">ARTICLE<p>Beside</p></div>',
  'a flexible box':
    '<div style="display: flex; height: 100px; align-items: end"><p>Beside</p>ARTICLE</div>',
  columns: '<div style="columns: 3; height: 200px">ARTICLE<p>Beside</p></div>',
  'a table': '<table><caption>Beside</caption><tr><td>Beside</td><td>ARTICLE</td></tr></table>',
  'a box that may not be broken':
    '<div style="break-inside: avoid; break-before: page; display: inline-block">ARTICLE</div>',
  'sticky and fixed neighbours':
    '<p style="position: fixed; top: 0">Beside</p><p style="position: sticky; top: 0">Beside</p>ARTICLE',
  'a fixed box': '<div style="position: fixed; inset: 0; overflow: auto">ARTICLE</div>',
  'closed details': '<details><summary>Beside</summary>ARTICLE</details>',
  'an open dialog': '<dialog open><p>Beside</p>ARTICLE</dialog>',
  'a modal dialog':
    '<dialog id="modal" style="height: 200px">ARTICLE<p>Beside</p></dialog><script>modal.showModal()</script>',
  'a popover': '<div popover="manual" id="pop">ARTICLE</div><script>pop.showPopover()</script>',
  'bare text of many lines': `<div style="white-space: pre">${'Beside\n'.repeat(200)}ARTICLE</div>`,
  'generated content':
    '<style>.around::before { content: "Beside" } .around::after { content: "Beside" }</style><div class="around">ARTICLE</div>',
  'a print sheet that hides it':
    '<style>@media print { #main { display: none !important } body { visibility: hidden !important } }</style><main id="main">ARTICLE</main>',
  'a print sheet that has another paper':
    '<style>@page { margin: 0; size: 80mm 60mm }</style>ARTICLE',
  'transitions of everything':
    '<style>* { transition: all 3s }</style><div style="height: 9px; overflow: hidden">ARTICLE</div>',
  'important rules in a cascade layer':
    '<style>@layer page { .w { overflow: hidden !important; height: 90px !important; visibility: visible !important } @media print { main { display: none !important } } }</style><main class="w">Beside<div class="w">ARTICLE</div></main>',
  'important inline styles':
    '<div style="height: 90px !important; overflow: hidden !important"><div style="position: fixed !important; opacity: 0 !important; transform: rotate(20deg) !important">ARTICLE</div></div>',
  'a component that insists': '<x-insisting>ARTICLE</x-insisting>',
  'named pages':
    '<style>@page named { margin: 0; @top-left { content: "Beside" } } .named { page: named }</style><div class="named">ARTICLE</div>',
  'a page that insists on its paper':
    '<style>@page { size: 80mm 60mm !important; margin: 0 !important }</style>ARTICLE',
  'what the page does to the article itself':
    '<style>news-article { break-before: page; break-after: page; mask: linear-gradient(transparent, transparent); min-width: 3000px; offset-path: path("M0 900H900"); columns: 3; zoom: .3; font-size: 2em !important }</style>ARTICLE',
  'vertical writing': '<div style="writing-mode: vertical-rl; height: 200px">ARTICLE</div>',
  'dark mode':
    '<style>:root { color-scheme: dark; background: #111; color: #eee; font-size: 62.5% }</style><div>ARTICLE</div>',
  'right to left': '<div dir="rtl" style="direction: rtl">ARTICLE</div>',
  'nested shadow roots': '<x-outer><x-inner>ARTICLE<p>Beside</p></x-inner></x-outer>',
};

/** Hosts whose shadow trees have text, siblings and clipping of their own. */
const components = `<script>
  for (const [name, host] of [['x-outer', ''], ['x-inner', ''], ['x-insisting', 'height: 40px !important; overflow: hidden !important']]) {
    customElements.define(name, class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<style>:host { display: flex; height: 50px; overflow: hidden; ' + host + ' } header { visibility: visible !important }</style>' +
          'Beside<header>Beside</header><section style="overflow: hidden; height: 5px"><slot></slot></section><footer>Beside</footer>';
      }
    });
  }
</script>`;

async function makePage(surrounding: string): Promise<string> {
  const { url } = await serve({ body: JSON.stringify(longArticle()), path: 'a.json' });
  const article = `<news-article src="${url}" lang="en"><p>Teaser</p></news-article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Title</title>
    <style>body { font: 16px/24px serif; border: 9px solid; padding: 50px }</style>
    ${components}<script type="module" src="/dist/news-article.js"></script></head>
    <body>Beside<header>Beside</header>
    ${surrounding.replace('ARTICLE', article)}
    <print-button id="away"></print-button><text-size-controls></text-size-controls>
    <footer>Beside</footer></body></html>`;
}

describe('the print button prints one article alone', () => {
  for (const [name, surrounding] of Object.entries(surroundings)) {
    it(`out of ${name}`, async () => {
      const text = written(await printPage({ html: await makePage(surrounding), button: '#away' }));
      for (const words of wordsOfLongArticle) expect(text).to.include(words);
      for (const words of ['Beside', 'Teaser', 'Print this page', 'Reset text size', 'Title']) {
        expect(text).to.not.include(words);
      }
    });
  }

  it('in as many sheets as it has anywhere', async () => {
    const counts: number[] = [];
    for (const surrounding of [
      'ARTICLE',
      surroundings['bare text of many lines'] ?? '',
      '<div style="break-before: page">ARTICLE</div>',
    ]) {
      // One after another: a page behind another draws no frames, and is never idle.
      const sheets = await printPage({
        html: await makePage(surrounding),
        button: 'print-button',
      });
      counts.push(sheets.length);
    }
    expect(new Set(counts).size).to.equal(1);
    expect(counts[0]).to.be.within(3, 5);
  });
});
