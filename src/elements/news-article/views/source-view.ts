import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../../localization/format-list.js';
import * as words from '../../../localization/words.js';
import { ownWords } from './own-words.js';
import type { ViewContext } from './view-context.js';

/** Who published the article, where the original is, and what may be done with it. */
export function sourceView({
  content: { article },
  language,
}: ViewContext): TemplateResult | typeof nothing {
  const { publisher, url, rights } = article;
  const name = publisher && formatList([publisher.name], language);
  const lines = [
    name && ownWords(words.source(name), language),
    url && html`<a href=${url}>${ownWords(words.original(), language)}</a>`,
    rights.notice,
    rights.usageTerms,
    rights.licenseUrl &&
      html`<a href=${rights.licenseUrl} rel="license">${ownWords(words.licence(), language)}</a>`,
  ].filter(Boolean);
  return lines[0]
    ? html`<div part="source">${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}</div>`
    : nothing;
}
