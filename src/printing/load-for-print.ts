/** What an article says of itself, as far as printing has to know. */
interface LoadingArticle extends Element {
  article?: object | null;
  state?: string;
  reload?: () => Promise<void>;
}

/**
 * Milliseconds for which the reader waits for articles that are not there yet. (As in in-time.ts, which
 * this chunk can't import.)
 */
const PATIENCE = 10_000;

/**
 * Settles once the articles in what is printed are loaded, those too that would wait until the reader
 * comes near; or when that takes too long. Never rejects.
 */
export async function loadForPrint(elements: readonly Element[]): Promise<void> {
  const articles = elements.flatMap((element) => [
    element,
    ...element.querySelectorAll('news-article'),
  ]);
  const missing = articles.filter(isMissing);
  if (missing.length === 0) return;
  await Promise.race([
    Promise.all(missing.map(load)),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}

function isMissing({ article, state }: LoadingArticle): boolean {
  return article === null && (state === 'idle' || state === 'loading');
}

async function load(article: LoadingArticle): Promise<void> {
  if (article.state === 'idle') await article.reload?.();
  else await ended(article);
  // Not those in the text, which a browser fetches when they are near.
  const images = article.shadowRoot?.querySelectorAll<HTMLImageElement>('[part=figure] img') ?? [];
  await Promise.allSettled([...images].map((image) => image.decode()));
}

function ended(article: Element): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['article-load', 'article-error']) {
      article.addEventListener(type, resolve, { once: true });
    }
  });
}
