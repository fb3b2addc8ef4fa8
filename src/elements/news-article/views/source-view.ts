import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { ownWords } from './own-words.js';
import type { ViewContext } from './view-context.js';

/** Who published the article, where the original is, and what may be done with it. */
export function sourceView({
  content: { article },
  language,
}: ViewContext): TemplateResult | typeof nothing {
  const { publisher, url, rights } = article;
  const name = publisher?.name;
  const original = ownWords(msg('Original article', { id: 'original' }), language);
  const licence = ownWords(msg('Licence', { id: 'licence' }), language);
  const lines = [
    name && ownWords(msg(str`Source: ${name}`, { id: 'source' }), language),
    url && html`<a href=${url}>${original}</a>`,
    rights.notice,
    rights.usageTerms,
    rights.licenseUrl && html`<a href=${rights.licenseUrl} rel="license">${licence}</a>`,
  ].filter(Boolean);
  return lines.length > 0
    ? html`<div part="source">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}
