import { html, type TemplateResult } from 'lit';

/** A button with an icon; its name is text that only assistive technology and the tooltip show. */
export function iconButton(
  name: string,
  icon: TemplateResult<2>,
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
    <svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>
    <span class="visually-hidden">${name}</span>
  </button>`;
}
