import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleError } from '../../../article/article-error.js';
import { formatMoment } from '../../../localization/format-moment.js';
import * as words from '../../../localization/words.js';

export interface ErrorContext {
  /** Absent where a second try can't help. */
  onRetryClick: false | (() => void);
  /** Whether another try is under way. */
  isLoading: boolean;
  /** How many loadings have failed. */
  failures: number;
  /** When the copy was made that is shown in place of the article. */
  copyDate: Date | undefined;
  language: string;
}

/** One sentence for the reader, and where a second try can help, the button for it. */
export function errorView(
  error: ArticleError,
  { onRetryClick, isLoading, failures, copyDate, language }: ErrorContext,
): TemplateResult {
  const moment = copyDate && formatMoment(copyDate, language);
  const copy = moment && words.copy(moment);
  const sentence = html`<p>${describe(error, !!copy)} ${copy}</p>`;
  const isOdd = failures % 2 === 1;
  return html`<div part="error">
    ${/* In two places in turn: a paragraph that is new is heard again. */ isOdd ? sentence : nothing}
    ${isOdd ? nothing : sentence}
    ${
      onRetryClick
        ? html`<button type="button" aria-disabled=${isLoading} @click=${onRetryClick}>
            ${words.retry()}
          </button>`
        : nothing
    }
  </div>`;
}

function describe({ code, isWithdrawn }: ArticleError, hasCopy: boolean): string {
  if (isWithdrawn) return words.unavailable();
  return hasCopy || /network|timeout|http/.test(code) ? words.failed() : words.broken();
}
