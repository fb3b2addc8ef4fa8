import { html, type TemplateResult } from 'lit';

/**
 * A button with an icon, drawn as an SVG path in a square of 24; its name is text that only assistive
 * technology and the tooltip show.
 */
export function iconButton(
  name: string,
  path: string,
  onClick: (event: Event) => void,
  isDisabled = false,
): TemplateResult {
  // A button that becomes disabled keeps the focus, so it is marked disabled instead of being so.
  return html`<button
    type="button"
    part="button"
    title=${name}
    aria-disabled=${isDisabled}
    @click=${onClick}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
    <span class="visually-hidden">${name}</span>
  </button>`;
}
