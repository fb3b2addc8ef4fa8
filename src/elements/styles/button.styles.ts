import { css } from 'lit';

/** The buttons of all three elements: quiet, in the page's colours, 44 px on coarse pointers. */
export const buttonStyles = css`
  button {
    min-width: max(36px, var(--_target));
    min-height: max(36px, var(--_target));
    padding: 0.4em;
    border: 1px solid var(--_edge, color-mix(in srgb, currentColor 60%, transparent));
    border-radius: var(--news-article-button-radius, 0.25em);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* Its name or sign, and not the ring around it, since it can have the focus. */
  button[aria-disabled='true'] > * {
    opacity: 0.5;
    cursor: default;
  }

  svg {
    display: block;
    width: 1.25em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
`;
