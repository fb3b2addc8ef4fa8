import { serve } from '../support/serve.js';
import { pageOf } from './page-of.js';
import { pictures } from './pictures.js';
import type { ArticleStateShown, Situation } from './situation.js';

export interface ServedSituation {
  /** The pages to visit, one after the other: the last shows the situation. */
  pages: readonly string[];
}

/** Has the test server serve what a situation needs, and makes its pages. */
export async function serveSituation(situation: Situation, head = ''): Promise<ServedSituation> {
  const { answer, state = 'ready' } = situation;
  const article = {
    body: await withPictures(JSON.stringify(situation.article)),
    // Else the browser would keep it, and there would be nothing to go wrong.
    headers: { 'cache-control': 'max-age=0' },
    path: 'article.json',
  };
  const isStale = state === 'stale';
  const { url: src } = await serve(
    isStale && answer ? { ...article, then: [answer] } : { ...article, ...answer },
  );
  const page = (shown: ArticleStateShown, keepsCopy = false): string =>
    pageOf(situation, { src, state: shown, keepsCopy, head });
  return { pages: isStale ? [page('ready', true), page('stale')] : [page(state)] };
}

async function withPictures(json: string): Promise<string> {
  const names = new Set([...json.matchAll(/picture:(\w+)/g)].map(([, name = '']) => name));
  let text = json;
  for (const name of names) {
    const { url } = await serve({ ...pictures[name]?.reply, path: name });
    text = text.replaceAll(`picture:${name}`, url);
  }
  return text;
}
