import type { html as Html, TemplateResult } from 'lit';
import type { msg as Message } from '@lit/localize';
import type { ArticleError } from '../../../article/article-error.js';
import * as words from '../../../localization/error-words.js';
import { formatMoment, type MomentTools } from '../../../localization/format-moment.js';

export interface Failure {
  error: ArticleError;
  /** That it could not be loaded, in words of the entry. */
  failed: string;
  /** Absent where a second try can't help. */
  onRetryClick: false | (() => void);
  /** Whether another try is under way. */
  isBusy: boolean;
  /** How many loadings have failed. */
  failures: number;
  /** When the copy was made that is shown in place of the article. */
  copyDate: Date | undefined;
  language: string;
}

/** What this needs of the entry, handed in so that its chunk imports nothing from there. */
export interface ErrorTools extends MomentTools {
  html: typeof Html;
  msg: typeof Message;
}

/** One sentence for the reader, and where a second try can help, the button for it. */
export function errorView(failure: Failure, tools: ErrorTools): TemplateResult {
  const { onRetryClick, isBusy, failures, copyDate, language } = failure;
  const { html, msg } = tools;
  const copy = copyDate && words.copy(msg, formatMoment(copyDate, language, tools));
  const sentence = html`<p>${describe(failure, msg)} ${copy}</p>`;
  const isOdd = failures % 2 === 1;
  return html`<div part="error" class="meta">
    ${/* In two places in turn: a paragraph that is new is heard again. */ isOdd ? sentence : ''}
    ${isOdd ? '' : sentence}
    ${
      onRetryClick
        ? html`<button type="button" aria-disabled=${isBusy} @click=${onRetryClick}>
            <span>${words.retry(msg)}</span>
          </button>`
        : ''
    }
  </div>`;
}

function describe({ error, copyDate, failed }: Failure, msg: typeof Message): string {
  const { code, isWithdrawn } = error;
  if (isWithdrawn) return words.unavailable(msg);
  return copyDate || /network|timeout|http/.test(code) ? failed : words.broken(msg);
}
