import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../../../localization/language-tag.js';
import * as words from '../../../localization/words.js';
import { backView } from './back-view.js';
import { controlsView } from './controls-view.js';
import { datelineView } from './dateline-view.js';
import { figureView } from './figure-view.js';
import { listsView } from './list-view.js';
import { ownWords } from './own-words.js';
import { sourceView } from './source-view.js';
import type { ViewContext } from './view-context.js';

/** The whole article, in its own language and direction, in the order of a newspaper's page. */
export function articleView(context: ViewContext): TemplateResult {
  const { content, room, isBusy } = context;
  const { article, headline, body, figures } = content;
  const { subheadline, summary, language, access, url } = article;
  const [lead, ...others] = figures;
  // Only the article is busy, and nothing around it: what stands there, screen readers are to tell.
  return html`<article
    lang=${language ?? nothing}
    dir=${textDirection(language)}
    aria-busy=${isBusy}
    aria-labelledby=${headline ? 'headline' : nothing}
  >
    ${backView(context)}
    <div class="head">${headline}</div>
    ${subheadline ? html`<p class="subheadline">${subheadline}</p>` : nothing}
    <div class="meta">${datelineView(context)} ${controlsView(context)}</div>
    ${lead ? figureView(lead, room, true) : nothing}
    ${summary ? html`<p part="summary">${summary}</p>` : nothing} ${body}
    ${
      access === 'teaser' && url
        ? html`<a class="whole" href=${url}>${ownWords(words.whole(), context.language)}</a>`
        : nothing
    }
    ${others.map((figure) => figureView(figure, room))} ${listsView(context)} ${sourceView(context)}
    <slot name="footer"></slot>
  </article>`;
}
