/**
 * The script tag's file as it is served elsewhere than beside its chunks: it fetches one of these from an
 * address of its own, and the others from where they are.
 */
export async function bundleWith(chunk: string, url: string): Promise<string> {
  const source = await (await fetch('/dist/news-article.js')).text();
  const other = '/dist/chunks/';
  return source
    .replaceAll(`./chunks/${chunk}.js`, url)
    .replaceAll(
      // The addresses of languages and formats are put together.
      /`\.\/chunks\/\$\{(\w+)\}\.js`/g,
      (_, name: string) => `(${name}==="${chunk}"?"${url}":"${other}"+${name}+".js")`,
    )
    .replaceAll('./chunks/', other);
}
