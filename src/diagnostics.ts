import type { ArticleError } from './article/article-error.js';

/**
 * The one place that writes to the console, and the words for it: each mistake with its remedy. A
 * webmaster reads these lines among the page's own, so each begins with the name of the product and
 * is written once, however often the mistake is met. A chunk of its own, fetched by `report()` when
 * there is something to say.
 */

const alreadySaid = new Set<string>();

/**
 * Reports a value or a state of the page that could not be used, where something else serves.
 * `name` is the attribute in question and `value` what is written there.
 */
export function mistake(kind: MistakeKind, element: Element, name: string, value: string): void {
  sayOnce('warn', describeMistake(kind, element.localName, name, value));
}

/** Puts the remedy to an error's message and writes it to the console. */
export function failure(error: ArticleError): void {
  error.message = describeError(error);
  sayOnce('error', `${error.code}: ${error.message}`);
}

function sayOnce(level: 'warn' | 'error', words: string): void {
  if (alreadySaid.has(words)) return;
  alreadySaid.add(words);
  console[level](`[news-article] ${words}`);
}

/** A mistake in how an element is used, where a default serves. */
export type MistakeKind = 'bad-value' | 'no-target';

/** What the attributes take, and what serves for anything else. */
const expected: Record<string, string> = {
  'heading-level': 'a level from 1 to 6; 2 is used',
  controls: '"all", "none", "text-size" or "print"; all are shown',
  loading: '"eager" or "lazy"; the article is fetched at once',
  min: 'a number of percent from 80 to 300; 80 is used',
  max: 'a number of percent from 80 to 300; 300 is used',
};

function describeMistake(kind: MistakeKind, tag: string, name: string, value: string): string {
  switch (kind) {
    case 'bad-value':
      return `<${tag} ${name}="${value}">: the value can't be used. Expected is ${expected[name] ?? 'another'}.`;
    case 'no-target':
      return (
        `<${tag} for="${value}"> finds no element with that id. Give the element to act on this id, ` +
        'or leave "for" out to act on the articles.'
      );
  }
}

/** What happened, at which address, and how to mend it. */
function describeError({ code, url, status, found, cause }: ArticleError): string {
  const where = url ?? 'the page';
  switch (code) {
    case 'network':
      if (!url) {
        return (
          'The code that makes articles safe could not be fetched, so nothing is shown. Put the ' +
          'folder "chunks" beside news-article.js, and allow its host in "script-src".'
        );
      }
      return (
        `${where} could not be reached: the reader is offline, the host is wrong or down, or it ` +
        'does not allow other sites to read it (it has to send "Access-Control-Allow-Origin"). ' +
        `The browser's console says which. ${reasonOf(cause)}`
      ).trimEnd();
    case 'csp':
      return `The page's content security policy forbids ${where}: allow its host in ${describe(found)}.`;
    case 'timeout':
      return `${where} did not answer in time.`;
    case 'http':
      return (
        `${where} answered with status ${String(status)}. Open the address in a browser: it has to ` +
        'answer with the JSON.'
      );
    case 'too-large':
      return `${where} is larger than an article can be.`;
    case 'not-json':
      return (
        `${url ?? 'The text of the script inside of the element'} is not JSON: ` +
        `${found ? `it begins with ${describe(found)}` : 'it is empty'}. ${reasonOf(cause)}`
      ).trimEnd();
    case 'unknown-format':
      return (
        `The JSON at ${where} is in no known format: it is ${describe(found)}. An article has at least ` +
        '"headline" and "articleBody"; docs/article-format.md shows one.'
      );
    case 'not-an-article':
      return `The JSON at ${where} holds no article, but ${describe(found)}. The type to use is NewsArticle.`;
    case 'no-such-item':
      return (
        `The list at ${where} has no such article: it is ${describe(found)}. Set "item" to an id, an address or a ` +
        'number from 1 on.'
      );
    case 'withheld':
      return `The publisher withholds the article at ${where}: it expired on ${describe(found)}.`;
    case 'invalid-article':
      return cause
        ? `The article at ${where} can't be shown: ${reasonOf(cause)}`
        : `The article at ${where} has neither a headline nor a text ("headline" and "articleBody" in our format).`;
    case 'no-source':
      return (
        '<news-article> has no article to show: set its "src" to the address of the JSON, put the ' +
        'JSON into a <script type="application/ld+json"> inside of it, or set its property "article".'
      );
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `(${cause.message})` : '';
}

/** A text as it is, and of a document its shape. */
function describe(found: unknown): string {
  if (typeof found === 'string') return found.slice(0, 200);
  if (Array.isArray(found)) return `a list of which the first is ${describe(found[0])}`;
  if (typeof found !== 'object' || found === null) return JSON.stringify(found);
  return `an object with the keys ${Object.keys(found).slice(0, 20).join(', ') || '(none)'}`;
}
