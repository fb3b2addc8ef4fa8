import { css } from 'lit';

/**
 * On paper, also when the whole page is printed: black on white, no controls. What frees it from a box of
 * the page, and where it is broken into sheets, comes a moment later (later.styles.ts), and what
 * an article has on paper alone with the code of the print button (printing/paper.styles.ts).
 */
export const printStyles = css`
  @media print {
    .root {
      font-size: calc(var(--_size) * min(var(--_scale), 1.5));
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
  }
`;
