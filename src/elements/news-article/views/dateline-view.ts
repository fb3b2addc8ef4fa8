import { html, nothing } from 'lit';
import type { Article, ArticleDate } from '../../../article/article.js';
import { formatDate } from '../../../localization/format-date.js';
import { canWrite } from '../../../localization/forms.js';
import { formatList } from '../../../localization/format-list.js';
import { comma } from '../../../localization/language-tag.js';
import * as words from '../../../localization/words.js';
import { ownWords } from './own-words.js';
import type { ViewContext } from './view-context.js';

/** The line below the headline: place and date, who wrote it, and when it was last changed. */
export function datelineView({ content: { article }, language }: ViewContext) {
  const written = article.language && canWrite(article.language) ? article.language : language;
  const dateline = renderDateline(article, written);
  const names = formatList(
    article.authors.map(({ name }) => name),
    language,
  );
  const { dateModified } = article;
  const isChanged = dateModified && isLater(dateModified, article.datePublished);
  const day = isChanged ? formatDate(dateModified, language) : '';
  return html`<div class="lines">
    ${dateline ? html`<p part="dateline">${dateline}</p>` : nothing}
    <div>${names && ownWords(words.by(names), language)}</div>
    <div>${day && ownWords(words.updated(day), language)}</div>
  </div>`;
}

/**
 * The dateline as written; where only its parts are known, in the article's language, or in the element's
 * where nobody here can write that. `datetime` has the writer's clock, with the zone if one was written
 * (HTML §4.5.14).
 */
function renderDateline({ dateline: { text, places, date } }: Article, language: string) {
  const place = formatList(places, language);
  if (text ?? !date) return (text ?? place) && html`<bdi>${text ?? place}</bdi>`;
  const { wall, offset = '' } = date;
  return ownWords(
    html`${place}${place && comma(language)}<time datetime=${wall + offset}
        >${formatDate(date, language)}</time
      >`,
    language,
  );
}

/** Whether a change is worth telling: one of a later day. */
function isLater(modified: ArticleDate, published: ArticleDate | undefined): boolean {
  const [later = '', earlier = ''] = [modified, published].map((date) => date?.wall.slice(0, 10));
  return later.length === 10 && !!earlier && later > earlier;
}
