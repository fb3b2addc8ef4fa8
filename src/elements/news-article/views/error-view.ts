import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ArticleError } from '../../../article/article-error.js';

/** One sentence for the reader, and where a second try can help, the button for it. */
export function errorView(error: ArticleError, onRetryClick: false | (() => void)): TemplateResult {
  return html`<div part="error">
    <p dir="auto">${describe(error)}</p>
    ${
      onRetryClick
        ? html`<button type="button" @click=${onRetryClick}>
            ${msg('Try again', { id: 'retry' })}
          </button>`
        : nothing
    }
  </div>`;
}

function describe({ code, status }: ArticleError): string {
  if (/no-such|withheld/.test(code) || status === 404 || status === 410) {
    return msg('This article is not available.', { id: 'unavailable' });
  }
  return /network|timeout|http/.test(code)
    ? msg('The article could not be loaded.', { id: 'failed' })
    : msg('The article cannot be shown.', { id: 'broken' });
}
