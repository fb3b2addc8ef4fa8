import type { Article } from '../../article/article.js';
import { ID_PREFIX } from '../../sanitizer/finish-tree.js';
import { sanitizeHtml } from '../../sanitizer/sanitize-html.js';

/** Headline and text of an article as nodes that a template can place again and again. */
export interface ArticleContent {
  article: Article;
  headingLevel: number;
  headline: HTMLElement | undefined;
  body: HTMLElement | undefined;
}

/** Makes the nodes of an article. `prepareSanitizer()` has to be waited for first. */
export function makeContent(article: Article, headingLevel: number): ArticleContent {
  const { headline, body } = article;
  return {
    article,
    headingLevel,
    headline: headline ? makePart(`h${headingLevel}`, 'headline', headline) : undefined,
    body: body && makeBody(body.html, body.baseUrl ?? document.baseURI, headingLevel),
  };
}

function makePart(tag: string, part: string, content: string | Node): HTMLElement {
  const element = document.createElement(tag);
  element.id = part;
  element.setAttribute('part', part);
  element.append(content);
  return element;
}

function makeBody(html: string, baseUrl: string, headlineLevel: number): HTMLElement {
  const headingLevel = Math.min(6, headlineLevel + 1);
  const body = makePart('div', 'body', sanitizeHtml(html, { baseUrl, headingLevel }));
  body.addEventListener('click', jumpWithin);
  return body;
}

/**
 * Follows a link to a place within the text, such as a footnote. A browser looks for the place in
 * the page alone, never in a shadow tree; the page's address and history stay as they are.
 */
function jumpWithin(event: Event): void {
  const link = (event.target as Element).closest('a');
  const address = link?.getAttribute('href');
  if (!address?.startsWith(`#${ID_PREFIX}`)) return;
  event.preventDefault();
  // The ids of the text may hold any character.
  const id = CSS.escape(address.slice(1));
  const place = (event.currentTarget as Element).querySelector<HTMLElement>(`#${id}`);
  if (!place) return;
  // What can have the focus already, such as a footnote's way back, keeps its place in the order.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
