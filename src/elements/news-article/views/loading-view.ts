import { html } from 'lit';

/** A quiet sign of loading in the place of the text; the style sheet shows it after a while. */
export const loadingView = html`<div class="loading"></div>`;
