import type { Article, ArticleBody, ArticleImage } from '../../article/article.js';
import { inTime } from '../../in-time.js';
import { loadForms } from '../../localization/forms.js';
import { loadNames } from '../../localization/language-name.js';
import { ID_PREFIX } from '../../sanitizer/finish-tree.js';
import type { Removal } from '../../sanitizer/prepare/removals.js';
import { isPlain } from '../../sanitizer/plain-html.js';
import { prepareSanitizer, sanitizeHtml } from '../../sanitizer/sanitize-html.js';
import type * as rich from './rich-body.js';

let richBody: typeof rich | undefined;

/** An image with its caption and credit: text, or nodes where the data has markup. */
export interface Figure {
  image: ArticleImage;
  caption: string | Node | undefined;
  credit: string | Node | undefined;
}

/** What of an article is made once, as nodes that a template can place again and again. */
export interface ArticleContent {
  article: Article;
  headingLevel: number;
  /** Level of the headings below the headline, or in its place where there is none. */
  innerLevel: number;
  headline: HTMLElement | undefined;
  body: HTMLElement | undefined;
  /** The lead image first, then those that stand below the text. */
  figures: readonly Figure[];
  /** What the sanitizer took out. */
  removals: readonly Removal[];
}

/** Fetches the code that is needed to make the nodes of an article. Rejects if it can't be had. */
export async function prepareContent(article: Article): Promise<void> {
  const { body, dateline, images, language, translations } = article;
  const isRich = !!body && !isPlain(body.html);
  const hasPhrases = images.some(({ richCaption, richCredit }) => richCaption ?? richCredit);
  await Promise.all([
    prepareSanitizer(isRich || hasPhrases),
    language && !dateline.text && loadForms(language),
    loadNames(translations),
    isRich && inTime(import('./rich-body.js')).then((code) => (richBody = code)),
  ]);
}

/** Makes the nodes of an article, to be shown in `root`. `prepareContent()` has to be waited for first. */
export function makeContent(
  article: Article,
  headlineLevel: number,
  root: ShadowRoot,
): ArticleContent {
  const { headline, body, images, url } = article;
  const innerLevel = headline ? Math.min(6, headlineLevel + 1) : headlineLevel;
  const removals: Removal[] = [];
  const sanitize = ({ html, baseUrl = document.baseURI }: ArticleBody, isPhrase?: boolean) => {
    const options = { baseUrl, pageUrl: url, headingLevel: innerLevel };
    const sanitized = sanitizeHtml(html, options, isPhrase);
    removals.push(...sanitized.removals);
    return sanitized.fragment;
  };
  const makePhrase = (rich: ArticleBody | undefined): Node | undefined =>
    rich && makeElement('span', sanitize(rich, true));
  return {
    article,
    headingLevel: headlineLevel,
    innerLevel,
    headline: headline ? makePart(`h${headlineLevel}`, 'headline', headline) : undefined,
    body: body && makeBody(sanitize(body), root),
    figures: images.map((image) => ({
      image,
      caption: makePhrase(image.richCaption) ?? image.caption,
      credit: makePhrase(image.richCredit) ?? image.credit,
    })),
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

function makeBody(text: Node, root: ShadowRoot): HTMLElement {
  const body = makePart('div', 'body', text);
  richBody?.enrichBody(body, root, ID_PREFIX);
  return body;
}
