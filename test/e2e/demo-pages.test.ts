import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { buttonNamed, deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

const situations = [
  'plain',
  'two-languages',
  'right-to-left',
  'strict-policy',
  'controls-alone',
  'script-twice',
].map((name) => `/dist/demo/situations/${name}.html`);

interface DemoPage {
  window: Window & typeof globalThis;
  document: Document;
}

let frame: HTMLIFrameElement | undefined;

async function openDemo(path: string): Promise<DemoPage> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  frame.src = path;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as DemoPage['window'];
  return { window, document: window.document };
}

function headlineIn(page: DemoPage): string {
  const [headline] = deepQueryAll(page.document, '[part=headline]');
  return headline ? textOf(headline) : '';
}

afterEach(() => {
  frame?.remove();
  localStorage.clear();
});

describe('the demo', () => {
  for (const path of ['/dist/demo/index.html', ...situations]) {
    it(`${path} shows what it promises`, async () => {
      const page = await openDemo(path);
      const elements = [...page.document.querySelectorAll('news-article')];
      const isShown = (): boolean =>
        elements.every((element) => element.matches(':state(ready)')) &&
        deepQueryAll(page.document, 'button').length > 0;
      await waitUntil(isShown, 'Not shown');
      const bodies = elements.flatMap((element) =>
        element.shadowRoot ? [deepQuery(element.shadowRoot, '[part=body]')] : [],
      );
      expect(bodies).to.have.length(elements.length);
      for (const body of bodies) expect(body.textContent.length).to.be.greaterThan(300);
    });
  }

  it('shows a real article and follows the choice of a language', async () => {
    const page = await openDemo('/dist/demo/index.html?lang=en');
    await waitUntil(() => headlineIn(page).includes('investigators'), 'No English article');
    const image = deepQuery(page.document, '[part=figure] img') as HTMLImageElement;
    await image.decode();
    expect(image.alt.length).to.be.greaterThan(20);
    const language = deepQuery(page.document, 'select') as HTMLSelectElement;
    language.value = 'fr';
    language.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await waitUntil(() => headlineIn(page).includes('enquêteurs'), 'No French article');
    expect(buttonNamed(page.document, 'Imprimer la page').localName).to.equal('button');
    expect(page.window.location.search).to.include('lang=fr');
  });

  it('shows the article at another address', async () => {
    const page = await openDemo('/dist/demo/index.html?lang=en');
    const address = deepQuery(page.document, 'input[name=src]') as HTMLInputElement;
    address.value = 'articles/topcop.ar.json';
    address.form?.requestSubmit();
    await waitUntil(() => headlineIn(page).includes('سايبر'), 'No Arabic article');
  });
});
