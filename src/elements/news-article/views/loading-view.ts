import { html, type TemplateResult } from 'lit';
import * as words from '../../../localization/words.js';

/**
 * That an article is loading: said after a while, since what is new in a status, screen readers tell, and
 * shown as a quiet sketch of it, unless something is in its place: children, or a failure.
 */
export function loadingView(root: ShadowRoot, failure: unknown): TemplateResult {
  const sentence = words.loading();
  // The style sheet's animation is the while.
  const onAnimationStart = ({ currentTarget }: Event): void => {
    (currentTarget as Element).firstElementChild?.append(sentence);
  };
  const isHidden = failure ?? root.querySelector('slot')?.assignedNodes().some(isSeen);
  return html`<div
    class=${isHidden ? 'visually-hidden' : 'loading'}
    role="status"
    @animationstart=${onAnimationStart}
  >
    <span class="visually-hidden"></span>
  </div>`;
}

function isSeen(child: Node): boolean {
  const { offsetHeight, data } = child as Partial<HTMLElement & Text>;
  return !!(offsetHeight ?? data?.trim());
}
