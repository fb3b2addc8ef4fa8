import { css } from 'lit';

/**
 * On paper, also when the whole page is printed: black on white, no controls, nothing clipped or torn.
 * What an article has on paper alone comes with the code of the print button (printing/paper.styles.ts).
 */
export const printStyles = css`
  @media print {
    :host {
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
      background: #fff !important;
      contain: none !important;
    }

    .root {
      font-size: calc(1em * min(var(--_scale), 1.5));
      color: #000;
    }

    [name='back'],
    [part='controls'],
    [role='alert'] {
      display: none;
    }

    a {
      color: inherit;
    }

    /* Where the article is from: paper has no links. From left to right in any text (UAX #9, §2.4). */
    [part='source'] a::after {
      content: ' \\2066' attr(href) '\\2069';
    }

    #headline,
    [role='heading'],
    #body :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
      break-inside: avoid;
    }

    /* Firefox breaks there all the same (Bugzilla 132035), but not within a heading that needs more room. */
    #body :is(h2, h3, h4, h5, h6)::after {
      content: '';
      display: block;
      block-size: 4em;
      margin-block-end: -4em;
    }

    figure,
    tr {
      break-inside: avoid;
    }

    [part='figure'] img,
    #body img {
      inline-size: auto;
      max-inline-size: 100%;
      max-block-size: min(14cm, 55vh);
    }
  }
`;
