import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../../../article/article.js';
import type { ArticleContent } from '../article-content.js';

/** The lead image, its place on the page kept from its sizes, with caption and credit. */
export function figureView(
  { src, alt, width, height }: ArticleImage,
  { caption, credit }: ArticleContent,
): TemplateResult {
  return html`<figure part="figure">
    <img
      src=${src}
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      fetchpriority="high"
    />
    ${
      (caption ?? credit)
        ? html`<figcaption part="caption">
            ${caption} <small><bdi>${credit}</bdi></small>
          </figcaption>`
        : nothing
    }
  </figure>`;
}
