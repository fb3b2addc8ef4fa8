import { css } from 'lit';

/**
 * Layout and typography of the article. Lengths are `em`: pages set `html{font-size:62.5%}`. A line of text
 * is 1.6 em high, and what stands between two blocks is half of that, or the whole.
 */
export const layoutStyles = css`
  :host(:not([hidden])) {
    display: block;
  }

  .root {
    --_scale: 1;
    --_gap: var(--news-article-spacing, 0.8em);
    --_rule: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    font-family: var(--news-article-font, inherit);
    font-size: calc(var(--_size) * var(--_scale));
  }

  /* The reader's text size is all that children get of us. */
  :host > slot {
    font-size: calc(1em * var(--_scale));
  }

  .root > * {
    max-width: var(--news-article-measure, 58ch);
  }

  /* These letters are narrower than figures are. */
  article[dir='rtl'] {
    max-width: var(--news-article-measure, 50ch);
  }

  /* The direction of its own words; the automatic one misses what a template puts there, in Chromium. */
  bdi:not([dir]) {
    unicode-bidi: plaintext;
  }

  article {
    hyphens: auto;
    text-wrap: pretty;
  }

  p,
  figure,
  #headline,
  .list ul {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--news-article-link-color, var(--news-article-accent, inherit));
  }

  [part='back'],
  .whole,
  .list a,
  [part='source'] a {
    display: inline-block;
    min-width: var(--_target);
    padding: max(0.4em, var(--_target) / 2 - 0.65em) 0;
    line-height: 1.4;
  }

  [part='back'] {
    margin-bottom: 0.4em;
  }

  [part='back'] svg {
    display: inline;
    margin-inline-end: 0.35em;
    vertical-align: -0.25em;
  }

  article[dir='rtl'] [part='back'] svg {
    transform: scaleX(-1);
  }

  /* As wide as this, where there is room, in a box of the page that is as wide as its content. */
  article::before {
    content: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn';
    display: block;
    height: 0;
    visibility: hidden;
  }

  /* What the headline's size depends on: the width of the article, not of the window. */
  .head {
    container-type: inline-size;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  [role='heading'] {
    font-family: var(--news-article-headline-font, inherit);
    text-wrap: balance;
  }

  #headline {
    font-size: clamp(1.2em, 0.75em + 3cqi, 2em);
    line-height: 1.2;
  }

  .subheadline,
  [part='summary'] {
    margin: 0.4em 0;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .meta {
    margin: var(--_gap) 0;
    padding: 0.8em 0;
    border: var(--_rule);
    border-width: 1px 0;
  }

  .meta > * + * {
    margin-top: 0.4em;
  }

  /* With neither dateline nor byline nor controls of ours there is nothing to set apart. */
  .meta:not(:has(p, bdi, slot > *)) {
    display: contents;
  }

  .lines,
  figcaption,
  [part='source'] {
    font-size: 0.875em;
  }

  /*
   * The controls keep their size when the text grows. They stand at the edge that stays where it is then:
   * the line of the other end gets longer, and the pressed button would run away from the finger.
   */
  [part='controls'] {
    font-size: calc(1em / var(--_scale));
  }

  img {
    display: block;
    max-width: 100%;
    height: auto;
    max-height: 90vh;
    object-fit: scale-down;
  }

  [part='figure'] img:not([width]) {
    width: 100%;
    aspect-ratio: var(--news-article-image-ratio, 3 / 2);
  }

  [part='figure'] {
    margin: calc(var(--_gap) * 2) 0;
  }

  figcaption {
    margin-top: 0.4em;
  }

  .list,
  [part='source'] {
    margin-top: calc(var(--_gap) * 2);
    padding-top: 0.8em;
    border-top: var(--_rule);
  }

  [role='heading'],
  [part='dateline'] {
    font-weight: 600;
  }

  .list ul {
    list-style: none;
  }

  /* A title of another direction begins at the edge of the list nevertheless. */
  .list li {
    text-align: match-parent;
  }

  .list:not([part='related']) li {
    display: inline-block;
    margin-inline-end: 1.2em;
  }

  /* A headline and lines of text, as bars. */
  .loading {
    height: 14em;
    border-top: 2em solid;
    background: repeating-linear-gradient(transparent 0 0.8em, currentColor 0 1.6em);
  }

  [role='status'] {
    opacity: 0;
    animation: appear 0s 0.33s forwards;
  }

  @keyframes appear {
    to {
      opacity: 0.1;
    }
  }
`;
