import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../../localization/words.js';
import { ownWords } from './own-words.js';
import type { ViewContext } from './view-context.js';

/** The link back, with the title that the data gives it or the usual word. */
export function backView({ content, language, backUrl, onBackClick }: ViewContext): TemplateResult {
  const { back } = content.article;
  const title = back?.url === backUrl ? back?.title : undefined;
  return html`<slot name="back">
    ${
      backUrl
        ? html`<a part="back" href=${backUrl} @click=${onBackClick}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M20 12H5l7-7M5 12l7 7" /></svg
            >${title ? html`<bdi>${title}</bdi>` : ownWords(words.back(), language)}
          </a>`
        : nothing
    }
  </slot>`;
}
