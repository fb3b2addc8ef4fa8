import { css } from 'lit';

/** On paper, also when the whole page is printed: black on white, no controls, no torn figures. */
export const printStyles = css`
  @media print {
    .root {
      font-size: calc(1em * min(var(--_scale), 1.5));
      color: #000;
    }

    .root > * {
      max-inline-size: none;
    }

    [part='back'],
    [part='controls'],
    [role='alert'] {
      display: none;
    }

    #headline,
    [role='heading'],
    #body :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    figure,
    tr {
      break-inside: avoid;
    }

    [part='figure'] img {
      max-block-size: 12cm;
      inline-size: auto;
    }
  }
`;
