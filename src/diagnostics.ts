import type { Article } from './article/article.js';
import type { ArticleError } from './article/article-error.js';
import type { Removal, RemovalKind } from './sanitizer/prepare/removals.js';

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

/** Tells of a date of an article that has no effect, since it is written in no known way. */
export function unreadDate({ headline, url, id }: Article, written: string): void {
  const what = describe(headline ?? url ?? id ?? 'the article');
  sayOnce(
    'warn',
    `The date "${oneLine(written)}" of "${what}" can't be read, so it counts as none. Write it as ` +
      '2021-11-05, or with a time as 2021-11-05T09:30:00+01:00.',
  );
}

/** Tells that an attribute names a field which a document has not, so that the usual names are tried. */
export function missingField(attribute: string, name: string): void {
  sayOnce(
    'warn',
    `The article has no field "${oneLine(name)}", which ${attribute} names, so fields with usual names ` +
      'are read instead. Write the name as the JSON has it.',
  );
}

/** Tells what of an article is not shown: for editors a line to look for, and a warning of what is cut. */
export function removal({ headline, url, id }: Article, removals: readonly Removal[]): void {
  const what = describe(headline ?? url ?? id ?? 'the article');
  const kept = removals.filter(({ kind }) => kind !== 'cut');
  if (kept.length > 0) sayOnce('debug', `Not shown of "${what}": ${describeRemovals(kept)}.`);
  for (const { name } of removals.filter(({ kind }) => kind === 'cut')) {
    sayOnce('warn', `The text of "${what}" is cut: ${cuts[name] ?? name}.`);
  }
}

/** Bounds of the sanitizer, by the name of the cut. */
const cuts: Record<string, string> = {
  length: 'it has more than 5,000,000 characters, and the rest is not shown',
  elements: 'it has more than 100,000 elements, and the rest is not shown',
  nesting: 'thousands of its elements stand in one another, and the rest is not shown',
  emphasis:
    'emphasis that does not end runs through thousands of its paragraphs; the rest is not shown',
  images: 'it has more than 20,000 images, and the rest is not shown',
  recordings: 'it has more than 500 recordings, and the rest is not shown',
  formula: 'one of its formulas has more than 20,000 parts, and the rest is not shown',
  pieces:
    'thousands of elements that are not allowed stand beside one another; the rest is not shown',
  depth: 'more than 200 elements stand in one another; of the inner ones the words are shown',
  attributes: 'a tag with more than 200 attributes, or a link with very long ones, lost them',
  candidates: 'its images have more than 20,000 addresses to choose from; the others are lost',
  pictures: 'thousands of images stand in one "picture"; the rest is not shown',
  direction: 'it is so long that directions left to the browser ("auto") are lost',
};

const kinds: Record<RemovalKind, string> = {
  element: 'elements with what they hold',
  unwrapped: 'elements, though what they hold is shown',
  embed: 'embeds, with a link in place of those that have an address',
  'tracking-pixel': 'tracking pixels',
  attribute: 'attributes',
  address: 'addresses',
  shortcode: 'shortcodes',
  comment: 'comments',
  cut: 'cuts',
};

function describeRemovals(removals: readonly Removal[]): string {
  const byKind = new Map<RemovalKind, string[]>();
  for (const { kind, name, count } of removals) {
    const names = byKind.get(kind) ?? [];
    byKind.set(kind, [...names, count > 1 ? `${name} (${count})` : name]);
  }
  return [...byKind].map(([kind, names]) => `${kinds[kind]}: ${names.join(', ')}`).join('; ');
}

function sayOnce(level: 'debug' | 'warn' | 'error', words: string): void {
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
  format:
    '"schema-org", "json-feed", "wordpress", "drupal", "liferay", "ninjs", "ec-press-corner", "plone", ' +
    '"ghost" or "guardian"; the format is recognised',
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
function describeError(error: ArticleError): string {
  const { code, url, found, cause } = error;
  const where = url ?? 'the page';
  switch (code) {
    case 'network':
      return `${url ? describeNetwork(url, error) : describeMissingCode(error)} ${reasonOf(cause)}`.trimEnd();
    case 'csp':
      return (
        `The page's content security policy forbids ${where}: add ${originOf(where)} to its directive ` +
        `${describe(found)}, and if the address leads on to another host, that too.`
      );
    case 'timeout':
      return (
        `${where} did not answer in time: for 10 seconds nothing came, or hardly anything. Its server ` +
        'is overloaded or down, or does not end its answer.'
      );
    case 'http':
      return describeStatus(where, error);
    case 'too-large':
      return (
        `${where} is larger than 5 MB, so it was not read to its end. Set "src" to the JSON of one ` +
        'article or of a short list, with images by their addresses.'
      );
    case 'not-json':
      return describeText(error);
    case 'unknown-format':
      return (
        `The JSON at ${where} is in no known format, or not in the one that "format" names: it is ` +
        `${describe(found)}. docs/formats.md has what is read; an article of our own format has at least ` +
        '"headline" and "articleBody".'
      );
    case 'not-an-article':
      return `The JSON at ${where} holds no article, but ${describe(found)}. The type to use is NewsArticle.`;
    case 'no-such-item':
      return (
        `The list at ${where} has no such article: it is ${describe(found)}. Set "item" to an id, an address, ` +
        'a slug or a number from 1 on.'
      );
    case 'withheld':
      return `The publisher withholds the article at ${where}: it ${describe(found)}.`;
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

function describeMissingCode({ isOffline }: ArticleError): string {
  const what = 'Code that the article needs could not be fetched, so nothing is shown';
  return isOffline
    ? `${what}: the reader is offline.`
    : `${what}. Put the folder "chunks" beside news-article.js, and allow its host in "script-src".`;
}

/** A browser does not tell a page why a request failed; what can be told from outside is. */
function describeNetwork(url: string, { isOffline }: ArticleError): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return `${url} is no address of http or https.`;
  if (isOffline) return `${url} could not be reached: the reader is offline.`;
  if (url.startsWith('http:') && location.protocol === 'https:') {
    return `${url} could not be reached: a page of https may not read from http. Use an address of https.`;
  }
  const foreign =
    originOf(url) === location.origin
      ? ''
      : ', or it does not allow this site to read it (it has to send ' +
        `"Access-Control-Allow-Origin: ${location.origin}" or "*")`;
  return (
    `${url} could not be reached: the reader's network failed, or the host is wrong or down${foreign}. ` +
    "The browser's console says which. If the address leads on to another host, that may be it."
  );
}

function describeStatus(where: string, { status, found }: ArticleError): string {
  const words = systemMessage(parsed(found));
  const answered =
    `${where} answered with ${status ? `status ${String(status)}` : 'an error'}` +
    (words ? ` and says "${words}"` : '');
  switch (status) {
    case 401:
    case 403:
      return `${answered}: it asks for a login or forbids the reading. It has to answer to everybody.`;
    case 404:
    case 410:
      return `${answered}: there is no such document. Correct "src", or take the article off the page.`;
    case 429:
      return `${answered}: it has had too many requests. Let it allow more, or keep its answers in a cache.`;
    default:
      return `${answered}. Open the address in a browser: it has to answer with the JSON.`;
  }
}

/** Where systems have the words of an error, and where an error that has them. */
const WORDS = ['message', '_message', 'detail', 'error_description', 'title', 'reason', 'error'];
const ERRORS = ['error', '_error', 'response'];

/** What a system says of its error, in the shapes that `error-envelope.ts` lists. */
function systemMessage(found: unknown, depth = 0): string {
  const members = membersOf(found);
  const [first] = [members['errors']].flat();
  const words = [first, ...WORDS.map((name) => members[name])].find(
    (value) => typeof value === 'string' && value.trim(),
  );
  if (typeof words === 'string') return oneLine(words);
  const inner = [first, ...ERRORS.map((name) => members[name])].find(
    (value) => Object.keys(membersOf(value)).length > 0,
  );
  return inner && depth < 3 ? systemMessage(inner, depth + 1) : '';
}

/** Character references as systems write them into sentences. No parser of HTML is at hand here. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['hellip', '…'],
  ['laquo', '«'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['raquo', '»'],
  ['rdquo', '”'],
  ['rsquo', '’'],
]);

/** A text with its character references decoded once, but for those of brackets, and for unusual ones. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi,
    (whole: string, decimal?: string, hex?: string, name = '') => {
      const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
      return code > 31 ? String.fromCodePoint(code) : (REFERENCES.get(String(name)) ?? whole);
    },
  );
}

/** Words of others among ours: without markup, and without what could change how a line is shown. */
function oneLine(words: string): string {
  const line = decode(words.slice(0, 3000).replace(/<[^<>]*>/g, ' '))
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

function parsed(found: unknown): unknown {
  try {
    return typeof found === 'string' ? JSON.parse(found) : found;
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What came in place of JSON. */
function describeText({ url, found, redirectedTo, cause }: ArticleError): string {
  const text = typeof found === 'string' ? found : '';
  const where = url ?? 'The text of the script inside of the element';
  const from = redirectedTo ? `, after it led on to ${redirectedTo},` : '';
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  if (!text) return `${where}${from} is not JSON: it is empty.`;
  if (/^[[{]/.test(text)) {
    return `${where}${from} is JSON that has a mistake, or breaks off before its end. ${reasonOf(cause)}`;
  }
  if (text.startsWith('<?xml')) return `${where}${from} is not JSON but XML, such as a feed.`;
  if (text.startsWith('<')) {
    return (
      `${where}${from} is not JSON but a web page${title ? ` with the title ${describe(title)}` : ''}. ` +
      'Is "src" the address of a page, does it need a login, or does its server send errors with status 200?'
    );
  }
  return `${where}${from} is not JSON: it begins with ${describe(text.slice(0, 60))}. ${reasonOf(cause)}`;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `(${cause.message})` : '';
}

/** A text as it is, and of a document its shape. */
function describe(found: unknown): string {
  if (typeof found === 'string') return found.slice(0, 200);
  if (Array.isArray(found)) {
    // What is nested deeper, a stack of calls can't reach, nor would it help.
    const [first] = found as unknown[];
    return `a list of which the first is ${Array.isArray(first) ? 'a list' : describe(first)}`;
  }
  if (typeof found !== 'object' || found === null) return JSON.stringify(found);
  const keys = Object.keys(found).slice(0, 20).join(', ').slice(0, 500);
  return `an object with the keys ${keys || '(none)'}`;
}
