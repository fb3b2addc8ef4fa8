import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../../localization/language-name.js';
import * as words from '../../../localization/words.js';
import { ownWords } from './own-words.js';
import type { ViewContext } from './view-context.js';

/** The lists below the text: where to read on, other languages, topics; each with its heading. */
export function listsView(context: ViewContext) {
  const { related, translations, tags } = context.content.article;
  return [
    listView(
      context,
      'related',
      words.related(),
      related.map(({ title, url, language: of = nothing }) =>
        url ? html`<a href=${url} hreflang=${of} lang=${of}>${title}</a>` : title,
      ),
    ),
    listView(
      context,
      'translations',
      words.languages(),
      translations
        .filter(({ url, src }) => url ?? src)
        .map((translation) => {
          const { language, url } = translation;
          const name = languageName(language, translations);
          const onClick = (event: MouseEvent) => {
            context.onTranslationClick(translation, event);
          };
          return url
            ? html`<a href=${url} hreflang=${language} lang=${language} @click=${onClick}
                >${name}</a
              >`
            : html`<button type="button" lang=${language} @click=${onClick}>${name}</button>`;
        }),
    ),
    listView(context, 'tags', words.topics(), tags),
  ];
}

function listView(
  { language, content: { innerLevel } }: ViewContext,
  part: string,
  heading: string,
  items: readonly unknown[],
): TemplateResult | typeof nothing {
  return items[0]
    ? html`<div class="list" part=${part}>
        <p role="heading" aria-level=${innerLevel}>${ownWords(heading, language)}</p>
        <ul role="list">
          ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
        </ul>
      </div>`
    : nothing;
}
