import { css } from 'lit';
import { buttonStyles } from './button.styles.js';
import { pageIsolationStyles } from './page-isolation.styles.js';

/** What the two controls share: a row of buttons within a line of the page's text, never on paper. */
export const controlStyles = [
  pageIsolationStyles,
  buttonStyles,
  css`
    :host(:not([hidden])) {
      display: inline-block;
      vertical-align: middle;
    }

    .root {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em;
      font-size: var(--_size);
    }

    /* Until the strings are here the buttons have their place, but no name to show. */
    .root:not([lang]) {
      visibility: hidden;
    }

    @media print {
      :host {
        display: none !important;
      }
    }
  `,
];
