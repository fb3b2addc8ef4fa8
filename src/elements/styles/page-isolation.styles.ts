import { css } from 'lit';

/**
 * What an element takes from the page, and what it does not: `all` sets every inherited property
 * back on our own root, which no selector of the page reaches; fonts and colours are let in again.
 */
export const pageIsolationStyles = css`
  .root {
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

  * {
    box-sizing: border-box;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
