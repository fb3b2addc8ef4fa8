import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../../../article/article.js';

/** The lead image, its place on the page kept from its sizes, with caption and credit. */
export function figureView(image: ArticleImage): TemplateResult {
  const { src, alt, caption, credit, width, height } = image;
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
        ? html`<figcaption part="caption">${caption} <small>${credit}</small></figcaption>`
        : nothing
    }
  </figure>`;
}
