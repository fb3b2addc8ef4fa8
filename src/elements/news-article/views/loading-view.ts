import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../../localization/words.js';

/**
 * A quiet sign of loading in the place and shape of the article, unless children stand there. The style
 * sheet shows it after a while, and then it is said too: what is new in a status, screen readers tell.
 */
export function loadingView(root: ShadowRoot): TemplateResult | typeof nothing {
  const children = root.querySelector('slot')?.assignedNodes();
  if (children?.some(isSeen)) return nothing;
  const sentence = words.loading();
  const onAnimationStart = ({ currentTarget }: Event): void => {
    (currentTarget as Element).firstElementChild?.append(sentence);
  };
  return html`<div class="loading" role="status" @animationstart=${onAnimationStart}>
    <span class="visually-hidden"></span>
  </div>`;
}

function isSeen(child: Node): boolean {
  const { offsetHeight, data } = child as Partial<HTMLElement & Text>;
  return !!(offsetHeight ?? data?.trim());
}
