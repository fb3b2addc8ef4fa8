import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../../../src/define.js';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { hasLateStyles } from '../../../support/late-styles.js';
import { serve, type Served } from '../../../support/serve.js';
import type { Reply, Resource } from '../../../support/server/reply.js';
import '../clean-up.js';

/** A document in our own format; the test says what is special in it. */
export const documentWith = (more: object = {}) => ({
  headline: 'Harbour lights',
  articleBody: '<p>The lamp was lit.</p>',
  ...more,
});

/** The reply with such a document. */
export const replyWith = (more: object = {}): Reply => ({
  body: JSON.stringify(documentWith(more)),
});

/** Serves such a document. */
export function serveArticle(more: object = {}, resource: Resource = {}): Promise<Served> {
  return serve({ ...replyWith(more), path: 'article.json', ...resource });
}

/** An element in the page that begins to load from an address. */
export function makeLoading(url: string, lang?: string): Promise<NewsArticle> {
  return fixture<NewsArticle>(
    html`<news-article src=${url} lang=${lang ?? nothing}></news-article>`,
  );
}

const loaded = new WeakSet<EventTarget>();
addEventListener('article-load', ({ target }) => target && loaded.add(target));

/** An element in the page whose article is shown. */
export async function makeReady(template: TemplateResult): Promise<NewsArticle> {
  const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = page.querySelector('news-article');
  if (!element) throw new Error('No news-article');
  if (!loaded.has(element)) await oneEvent(element, 'article-load');
  return element;
}

/** An element in the page that shows what was set as its article. */
export async function makeGiven(document: object = {}): Promise<NewsArticle> {
  return makeReady(html`<news-article .article=${documentWith(document)}></news-article>`);
}

/** Waits for the styles of an article that come when the page is idle. */
export async function untilIdle(element: Element): Promise<void> {
  await waitUntil(() => hasLateStyles(element), 'No late styles');
}

/** What a selector finds in the shadow tree. */
export function within(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** The text that a selector finds in the shadow tree, white space collapsed; `undefined`: none. */
export function textOf(element: Element, selector: string): string | undefined {
  return element.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
}

/** Whether an element has a box on the page. */
export function isShown(element: Element | null): boolean {
  return !!element && element.getClientRects().length > 0;
}

/** Expects exactly one state, as the property and for style sheets. */
export function expectState(element: NewsArticle, state: string): void {
  expect(element.state).to.equal(state);
  const states = ['loading', 'ready', 'stale', 'error'];
  expect(states.filter((name) => element.matches(`:state(${name})`))).to.deep.equal(
    states.filter((name) => name === state),
  );
}
