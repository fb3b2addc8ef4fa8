import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../../../localization/language-tag.js';
import type { ViewContext } from './view-context.js';

/** The reader's controls, in the element's language whatever the article's is. */
export function controlsView({ language, controls, noPersist }: ViewContext): TemplateResult {
  return html`<div part="controls" dir=${textDirection(language)}>
    <slot name="controls">
      ${
        /all|text-size/.test(controls)
          ? html`<text-size-controls
              lang=${language}
              no-persist=${noPersist ? '' : nothing}
            ></text-size-controls>`
          : nothing
      }
      ${/all|print/.test(controls) ? html`<print-button lang=${language}></print-button>` : nothing}
    </slot>
  </div>`;
}
