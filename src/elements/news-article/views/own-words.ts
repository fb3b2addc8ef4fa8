import { html, type TemplateResult } from 'lit';
import { textDirection } from '../../../localization/language-tag.js';

/** Words of the element's own among those of the article: in their language and direction. */
export function ownWords(words: unknown, language: string): TemplateResult {
  return html`<bdi lang=${language} dir=${textDirection(language)}>${words}</bdi>`;
}
