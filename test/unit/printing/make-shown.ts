import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Article } from '../../../src/article/article.js';
import type { PrintedArticle } from '../../../src/printing/print-tools.js';

/** An article in which there is nothing but what the test says. */
export const articleWith = (more: Partial<Article> = {}): Article => ({
  dateline: { places: [] },
  images: [],
  authors: [],
  related: [],
  tags: [],
  translations: [],
  rights: {},
  access: 'full',
  ...more,
});

/**
 * An element in the page, `<news-article>` by name alone, that says of itself and has what an article that
 * is shown says and has, as far as printing has to know.
 */
export async function makeShown(article: Article): Promise<PrintedArticle & { root: ShadowRoot }> {
  const element = await fixture<HTMLElement>(html`<news-article></news-article>`);
  return showIn(element, article);
}

/** Has an element show an article. */
export function showIn(element: HTMLElement, article: Article) {
  const root = element.attachShadow({ mode: 'open' });
  render(
    html`<div class="root" dir="ltr">
      <article>
        <div id="body">
          <p>The <a href="https://press.example/lamp">lamp</a> was lit.</p>
        </div>
      </article>
    </div>`,
    root,
  );
  return Object.assign(element, { article, state: 'ready', root });
}
