import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { languageName } from '../../../localization/language-name.js';
import { ownWords } from './own-words.js';
import type { ViewContext } from './view-context.js';

/** The lists below the text: where to read on, other languages, topics; each with its heading. */
export function listsView(context: ViewContext) {
  const { related, translations, tags } = context.content.article;
  return [
    listView(
      context,
      'related',
      msg('Related links', { id: 'related' }),
      related.map(({ title, url }) => (url ? html`<a href=${url}>${title}</a>` : title)),
    ),
    listView(
      context,
      'translations',
      msg('In other languages', { id: 'languages' }),
      translations
        .filter(({ url }) => url)
        .map(
          ({ language, url }) =>
            html`<a href=${url} hreflang=${language} lang=${language}
              >${languageName(language)}</a
            >`,
        ),
    ),
    listView(context, 'tags', msg('Topics', { id: 'topics' }), tags),
  ];
}

function listView(
  { language, content: { headingLevel } }: ViewContext,
  part: string,
  heading: string,
  items: readonly unknown[],
): TemplateResult | typeof nothing {
  return items.length > 0
    ? html`<div class="list" part=${part}>
        <p role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
          ${ownWords(heading, language)}
        </p>
        <ul role="list">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>`
    : nothing;
}
