import { css } from 'lit';

/** The article's text, where the browsers' own style of an element is not that of a newspaper. */
export const bodyStyles = css`
  /* Where lines begin at the right, one engine lets the marks stand out of the page. */
  [dir='ltr'] > #body {
    hanging-punctuation: first;
  }

  #body :is(p, figure, blockquote) {
    margin: var(--_gap) 0;
  }

  #body :is(ul, ol, blockquote) {
    padding: 0;
    padding-inline-start: 1.6em;
  }

  #body :is(h2, h3, h4, h5, h6) {
    margin: calc(var(--_gap) * 2) 0 var(--_gap);
    font-size: 1.15em;
    line-height: 1.3;
    hyphens: manual;
  }

  #body blockquote {
    border-inline-start: 0.2em solid
      var(--news-article-accent, color-mix(in srgb, currentColor 35%, transparent));
  }
`;
