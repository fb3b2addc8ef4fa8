import { css } from 'lit';

/**
 * What an element takes from the page, and what it does not: `all` sets every inherited property
 * back on our own root, which no selector of the page reaches; fonts and colours are let in again.
 */
export const pageIsolationStyles = css`
  .root {
    /* The page's, or where its parent has text of no size, against gaps between its boxes, a usual one. */
    --_size: max(1em, 16px - 9em);
    /* Height and width of what a pointer has to hit, at least. */
    --_target: 24px;
    all: initial;
    display: block;
    position: relative;
    font-family: inherit;
    color: inherit;
    color-scheme: inherit;
    line-height: 1.6;
    overflow-wrap: anywhere;
    visibility: inherit;
  }

  @media (pointer: coarse) {
    .root {
      --_target: 44px;
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_edge: currentColor;
    }
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: max(2px, 0.15em) solid;
    outline-offset: 0.15em;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
