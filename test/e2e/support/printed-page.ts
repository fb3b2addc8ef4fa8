import { printToPdf } from '../../support/print-to-pdf.js';
import { serve } from '../../support/serve.js';

/** What finds elements through all open shadow roots. */
const DEEP = `const deep = (root) => [...root.querySelectorAll('*')]
  .flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
  const all = (name) => deep(document).filter((element) => element.localName === name);`;

/** Whether each article of the page is shown, and knows how to be broken into sheets. */
const ARE_SHOWN = `(() => { ${DEEP}
  const articles = all('news-article');
  const breaks = (sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('--_link'));
  return articles.length > 0 && articles.every(({ state, shadowRoot }) =>
    state === 'ready' && shadowRoot.adoptedStyleSheets.some(breaks)); })()`;

/** Presses a print button. The page's print is what the driver prints next. */
const press = (selector: string): string => `new Promise((done) => { ${DEEP}
  window.print = () => { window.dispatchEvent(new Event('beforeprint')); done(); };
  deep(document).find((element) => element.matches('${selector}'))
    .shadowRoot.querySelector('button').click(); })`;

export interface PrintedPage {
  /** The whole document. */
  html: string;
  /** Selects the print button to press; absent: none, as with the browser's own command. */
  button?: string | undefined;
}

/** Opens a page, waits until its articles are shown, presses, prints, and gives the text of each sheet. */
export async function printPage({ html, button }: PrintedPage): Promise<string[]> {
  const { url } = await serve({ body: html, contentType: 'text/html', path: 'page.html' });
  const sheets = await printToPdf({
    url,
    until: ARE_SHOWN,
    ...(button !== undefined && { evaluate: press(button) }),
  });
  return sheets;
}

/** Text as it was written: paper has ligatures where it has letters, and hyphens at the ends of lines. */
export function written(sheets: readonly string[] | string): string {
  return [sheets]
    .flat()
    .join(' ')
    .replace(/\u2010\s/g, '')
    .replace(/[\u2060\u2066-\u2069]/g, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ');
}

/** An article whose words are met nowhere else, on more than one sheet. */
export function longArticle(more: object = {}): object {
  const paragraphs = Array.from({ length: 24 }, (_, index) => {
    const number = String(index + 1);
    const words = 'These words fill the line until the next one begins and ends. '.repeat(5);
    return `<p>Begin${number}. ${words} End${number}.</p>`;
  });
  return { headline: 'Headline of the test', articleBody: paragraphs.join(''), ...more };
}

/** The words that have to be on paper, all of them. */
export const wordsOfLongArticle: readonly string[] = [
  'Headline of the test',
  ...Array.from({ length: 24 }, (_, index) => [
    `Begin${String(index + 1)}.`,
    `End${String(index + 1)}.`,
  ]).flat(),
];
