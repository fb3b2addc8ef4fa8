import type { Article } from '../article/article.js';
import { printedOn, publishedOn } from '../localization/print-words.js';
import { numberLinks } from './link-notes.js';
import { paperStyles } from './paper.styles.js';
import type { PrintedArticle, PrintTools, Undo, Voice } from './print-tools.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives an article what a reader of paper needs: the addresses of its links as numbered notes, its date,
 * and that of the print. On the screen nothing of it is seen.
 */
export function dressArticle(element: PrintedArticle, voice: Voice, tools: PrintTools): Undo {
  const { article, shadowRoot: root } = element;
  const shown = root?.querySelector('article');
  if (!article || !root || !shown) return () => undefined;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(paperStyles);
  }
  const { addresses, undo } = numberLinks(root);
  const paper = make('div', [
    ...(addresses[0] ? [makeNotes(addresses)] : []),
    ...wordsOf(article, voice.language, tools).map((line) => make('p', [line])),
  ]);
  paper.className = 'paper';
  paper.lang = voice.language;
  paper.dir = voice.direction;
  shown.append(paper);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    undo();
    paper.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

function makeNotes(addresses: readonly string[]): HTMLElement {
  const items = addresses.map((address) => {
    const words = make('bdi', [address]);
    words.dir = 'ltr';
    return make('li', [words]);
  });
  return make('ol', items);
}

/** When the article was published, unless that is said above the text, and when it was printed. */
function wordsOf(
  { datePublished, dateline }: Article,
  language: string,
  { formatDate, msg, renderIn }: PrintTools,
): string[] {
  const published = datePublished && formatDate(datePublished, language);
  const isSaid = !!published && (dateline.text?.includes(published) ?? !!dateline.date);
  renderIn(language);
  const now = new Date();
  const wall = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const today = formatDate({ raw: wall, precision: 'day', wall }, language);
  return [...(published && !isSaid ? [publishedOn(msg, published)] : []), printedOn(msg, today)];
}

function make(tag: string, content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
