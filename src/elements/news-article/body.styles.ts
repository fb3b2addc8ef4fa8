import { css } from 'lit';

/** The article's text, where the browsers' own style of an element is not that of a newspaper. */
export const bodyStyles = css`
  #body {
    font-size: 1.0625em;
    text-wrap: pretty;
    hyphens: auto;
    hyphenate-limit-chars: 8 4 4;
  }

  #body :is(p, figure) {
    margin-block: 1em;
  }

  #body :is(h2, h3, h4, h5, h6) {
    margin-block: 1.6em 0.5em;
    font-family: var(--news-article-headline-font, inherit);
    font-size: 1.2em;
    line-height: 1.3;
    text-wrap: balance;
  }

  #body :is(ul, ol, blockquote) {
    margin-inline: 0;
    padding-inline-start: 1.5em;
  }

  #body blockquote {
    border-inline-start: 0.2em solid color-mix(in srgb, currentColor 35%, transparent);
  }

  /* Notes push no lines apart. */
  #body :is(sub, sup) {
    line-height: 0;
  }

  #body :is(h2, h3, h4, h5, h6, code) {
    hyphens: manual;
  }

  #body img {
    max-inline-size: 100%;
    block-size: auto;
  }
`;
