import type { Article, ArticleBody } from '../../article/article.js';
import { ID_PREFIX } from '../../sanitizer/finish-tree.js';
import type { Removal } from '../../sanitizer/prepare/removals.js';
import { prepareSanitizer, sanitizeHtml } from '../../sanitizer/sanitize-html.js';

/** What of an article is made once, as nodes that a template can place again and again. */
export interface ArticleContent {
  article: Article;
  headingLevel: number;
  headline: HTMLElement | undefined;
  body: HTMLElement | undefined;
  /** Caption and credit of the lead image: text, or nodes where the data has markup. */
  caption: string | Node | undefined;
  credit: string | Node | undefined;
  /** What the sanitizer took out. */
  removals: readonly Removal[];
}

/** Fetches the code that is needed to make the nodes of an article. Rejects if it can't be had. */
export async function prepareContent({ body, images: [image] }: Article): Promise<void> {
  await prepareSanitizer(body?.html);
  if (image?.richCaption ?? image?.richCredit) await prepareSanitizer('', true);
}

/** Makes the nodes of an article. `prepareContent()` has to be waited for first. */
export function makeContent(article: Article, headlineLevel: number): ArticleContent {
  const { headline, body, images } = article;
  const [image] = images;
  const removals: Removal[] = [];
  const sanitize = ({ html, baseUrl = document.baseURI }: ArticleBody, isPhrase?: boolean) => {
    const headingLevel = Math.min(6, headlineLevel + 1);
    const sanitized = sanitizeHtml(html, { baseUrl, headingLevel }, isPhrase);
    removals.push(...sanitized.removals);
    return sanitized.fragment;
  };
  const makePhrase = (rich: ArticleBody | undefined): Node | undefined =>
    rich && makeElement('span', sanitize(rich, true));
  return {
    article,
    headingLevel: headlineLevel,
    headline: headline ? makePart(`h${headlineLevel}`, 'headline', headline) : undefined,
    body: body && makeBody(sanitize(body)),
    caption: makePhrase(image?.richCaption) ?? image?.caption,
    credit: makePhrase(image?.richCredit) ?? image?.credit,
    removals,
  };
}

function makePart(tag: string, part: string, content: string | Node): HTMLElement {
  const element = makeElement(tag, content);
  element.id = part;
  element.setAttribute('part', part);
  return element;
}

function makeElement(tag: string, content: string | Node): HTMLElement {
  const element = document.createElement(tag);
  element.append(content);
  return element;
}

function makeBody(text: Node): HTMLElement {
  const body = makePart('div', 'body', text);
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
