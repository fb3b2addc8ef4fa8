import { css } from 'lit';

/** Layout and typography of the article. Lengths are `em`: pages set `html{font-size:62.5%}`. */
export const layoutStyles = css`
  :host(:not([hidden])) {
    display: block;
  }

  .root {
    --_scale: 1;
    --_rule: 1px solid color-mix(in srgb, currentColor 22%, transparent);
    font-size: calc(1em * var(--_scale));
  }

  .root > * {
    max-inline-size: var(--news-article-measure, 62ch);
  }

  /* The direction of its own words; the automatic one misses what a template puts there, in Chromium. */
  bdi:not([dir]) {
    unicode-bidi: plaintext;
  }

  p,
  figure,
  #headline,
  .list ul {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--news-article-link-color, inherit);
  }

  [part='back'] {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    margin-block-end: 1em;
  }

  article[dir='rtl'] [part='back'] svg {
    transform: scaleX(-1);
  }

  #headline {
    font-family: var(--news-article-headline-font, inherit);
    text-wrap: balance;
    font-size: clamp(1.5em, 1em + 2cqi, 2em);
    line-height: 1.2;
  }

  .subheadline,
  [part='summary'] {
    margin-block-start: 0.5em;
    font-size: 1.2em;
  }

  .meta,
  [part='error'] {
    margin-block: 1.25em;
    padding-block: 0.75em;
    border-block: var(--_rule);
  }

  [part='error'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  /* With neither dateline nor byline nor controls there is nothing to set apart. */
  .meta:not(:has(p, bdi, slot > *)) {
    display: none;
  }

  .lines {
    font-size: 0.9em;
  }

  /*
   * The controls keep their size when the text grows. They stand at the edge that stays where it is then:
   * the line of the other end gets longer, and the pressed button would run away from the finger.
   */
  [part='controls'] {
    margin-block-start: 0.5em;
    font-size: calc(1em / var(--_scale));
  }

  [part='figure'] img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  [part='figure'] img:not([width]) {
    aspect-ratio: var(--news-article-image-ratio, 3 / 2);
    object-fit: contain;
  }

  figcaption,
  [part='source'] {
    margin-block-start: 0.5em;
    font-size: 0.85em;
  }

  [part='figure'],
  [part='summary'] {
    margin-block: 1.25em;
  }

  .list,
  [part='source'] {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: var(--_rule);
  }

  [role='heading'],
  [part='dateline'] {
    font-weight: 600;
  }

  small {
    font-size: 1em;
    font-style: italic;
  }

  .list ul {
    list-style: none;
  }

  /* A title of another direction begins at the edge of the list nevertheless. */
  .list li {
    text-align: match-parent;
  }

  .list a {
    display: inline-block;
    padding-block: 0.4em;
    line-height: 1.4;
  }

  .list:not([part='related']) li {
    display: inline-block;
    margin-inline-end: 1.25em;
  }

  .loading {
    block-size: 10em;
    background: currentColor;
    opacity: 0;
    animation: appear 0s 0.33s forwards;
  }

  @keyframes appear {
    to {
      opacity: 0.1;
    }
  }
`;
