import { html, type TemplateResult } from 'lit';

/** Words of the element's own among those of the article: in their language and direction. */
export function ownWords(words: unknown, language: string): TemplateResult {
  return html`<bdi lang=${language}>${words}</bdi>`;
}
