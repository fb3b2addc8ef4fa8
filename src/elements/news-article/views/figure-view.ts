import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../article-content.js';

/**
 * An image with caption and credit, its place on the page kept from its sizes. The lead image comes before
 * all others of the page, and those below the text once the reader comes near. `room` tells the width in
 * CSS pixels that an image can have.
 */
export function figureView(
  { image: { src, alt, width, height, renditions }, caption, credit }: Figure,
  room: () => number,
  isLead?: boolean,
): TemplateResult {
  // `src` comes last: each attribute before it counts for what is fetched.
  return html`<figure part="figure">
    <img
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading=${isLead ? nothing : 'lazy'}
      fetchpriority=${isLead ? 'high' : nothing}
      sizes=${renditions ? `${isLead ? '' : 'auto,'}${room()}px` : nothing}
      srcset=${renditions?.map((file) => `${file.src} ${file.width}w`).join() ?? nothing}
      src=${src}
    />
    ${
      (caption ?? credit)
        ? html`<figcaption part="caption">
            ${caption} ${credit ? html`<i><bdi>${credit}</bdi></i>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}
