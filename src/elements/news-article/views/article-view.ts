import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../../../localization/language-tag.js';
import { backView } from './back-view.js';
import { controlsView } from './controls-view.js';
import { datelineView } from './dateline-view.js';
import { figureView } from './figure-view.js';
import { listsView } from './list-view.js';
import { sourceView } from './source-view.js';
import type { ViewContext } from './view-context.js';

/** The whole article, in its own language and direction, in the order of a newspaper's page. */
export function articleView(context: ViewContext): TemplateResult {
  const { content } = context;
  const { article, headline, body } = content;
  const { subheadline, summary, language, images } = article;
  return html`<article
    tabindex="-1"
    lang=${language ?? nothing}
    dir=${textDirection(language)}
    aria-labelledby=${headline ? 'headline' : nothing}
  >
    ${backView(context)} ${headline}
    ${subheadline ? html`<p class="subheadline">${subheadline}</p>` : nothing}
    <div class="meta">${datelineView(context)} ${controlsView(context)}</div>
    ${images[0] ? figureView(images[0], content) : nothing}
    ${summary ? html`<p part="summary">${summary}</p>` : nothing} ${body} ${listsView(context)}
    ${sourceView(context)}
    <slot name="footer"></slot>
  </article>`;
}
