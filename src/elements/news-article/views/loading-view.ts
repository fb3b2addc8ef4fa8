import { html } from 'lit';

/** A quiet sign of loading, lines as those of a text; the style sheet shows it after a while. */
export const loadingView = html`<div class="loading"></div>`;
