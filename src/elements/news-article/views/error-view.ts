import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { ArticleError } from '../../../article/article-error.js';
import { formatMoment } from '../../../localization/format-moment.js';

export interface ErrorContext {
  /** Absent where a second try can't help. */
  onRetryClick: false | (() => void);
  /** When the copy was made that is shown in place of the article. */
  copyDate: Date | undefined;
  language: string;
}

/** One sentence for the reader, and where a second try can help, the button for it. */
export function errorView(
  error: ArticleError,
  { onRetryClick, copyDate, language }: ErrorContext,
): TemplateResult {
  const moment = copyDate && formatMoment(copyDate, language);
  return html`<div part="error">
    <p dir="auto">
      ${
        moment
          ? msg(str`The article could not be loaded. This copy is from ${moment}.`, { id: 'copy' })
          : describe(error)
      }
    </p>
    ${
      onRetryClick
        ? html`<button type="button" @click=${onRetryClick}>
            ${msg('Try again', { id: 'retry' })}
          </button>`
        : nothing
    }
  </div>`;
}

function describe({ code, isWithdrawn }: ArticleError): string {
  if (isWithdrawn) return msg('This article is not available.', { id: 'unavailable' });
  return /network|timeout|http/.test(code)
    ? msg('The article could not be loaded.', { id: 'failed' })
    : msg('The article cannot be shown.', { id: 'broken' });
}
