import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { type Graph, isObject, typesOf } from './json-ld-graph.js';
import { addressOf, nameOf } from './schema-org-values.js';

export interface Named {
  name: string;
  url?: string | undefined;
}

/** Longer is no list of names. */
const MAX_LENGTH = 1000;

/** The authors in any of the forms found: objects, references, names, lines, links. */
export function peopleOf(value: unknown, { follow }: Graph, tools: FormatTools): Named[] {
  return tools.listOf(value).flatMap((each): Named[] => {
    const person = Array.isArray(each) ? follow(each[0]) : follow(each);
    if (!isObject(person)) return namesIn(person, undefined, tools);
    const url = addressOf(person);
    const names = tools.listOf(person['name']).flatMap((name) => {
      const inner = isObject(name) ? nameOf(name, tools) : name;
      return namesIn(inner, url, tools);
    });
    return names.length > 0 ? names : namesIn(nameOf(person, tools), url, tools);
  });
}

/**
 * Who publishes it. Some name nobody, or point at what is not there; then it is the organisation or the
 * site that the document describes beside the article.
 */
export function publisherOf(
  article: JsonObject,
  { nodes, follow }: Graph,
  tools: FormatTools,
): Named | undefined {
  const ofType = (type: RegExp) =>
    nodes.filter((node) => typesOf(node).some((each) => type.test(each)));
  const organizations = ofType(/(?:Organization|Corporation|Agency)$/i);
  const around = organizations.length === 1 ? organizations : ofType(/^WebSite$/i).slice(0, 1);
  for (const value of [
    ...['publisher', 'sourceOrganization', 'provider'].flatMap((name) =>
      tools.listOf(article[name]),
    ),
    ...around,
  ]) {
    const publisher = follow(value);
    const name = nameOf(publisher, tools);
    if (name && !isWebAddress(name)) {
      return { name, url: isObject(publisher) ? addressOf(publisher) : undefined };
    }
  }
  return undefined;
}

/** The names in a text: links, a line that begins with "By", several in a row. */
function namesIn(value: unknown, url: string | undefined, tools: FormatTools): Named[] {
  const { decode, encode, encodeWords, plainOf, textOf } = tools;
  const text = textOf(value)?.slice(0, MAX_LENGTH);
  if (!text || isWebAddress(text)) return [];
  const links = text.match(/<a\b[^<>]*>[^<>]*<\/a>/gi) ?? [];
  if (links.length > 0) {
    return links.flatMap((link) => {
      const [, address] = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(link) ?? [];
      const name = encodeWords(link);
      return name ? [{ name, url: address }] : [];
    });
  }
  const words = decode(plainOf(text)) ?? '';
  const names = splitNames(tools.withoutBy(words.replace(/\s+/g, ' ')));
  return names.map((name) => ({
    name: encode(name) ?? '',
    url: names.length === 1 ? url : undefined,
  }));
}

function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/i.test(text);
}

const CONJUNCTION = / (?:and|und|et|y|e|og|och|en|&) /;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;
const ROLE =
  /\b(?:correspondent|correspondant|editor|editorial|reporter|staff|news|press|redaktion|redacción|rédaction|korrespondent|journalist|journaliste|periodista|writer|agency|bureau|team)\b/i;

/** Several people in a text, if each of its parts is a whole name: "Keeper, Jo" is one. */
function splitNames(text: string): string[] {
  const parts = text
    .split(/\s*[,;|]\s*/)
    .flatMap((part) => part.split(CONJUNCTION))
    .map((part) => part.replace(CONJUNCTION, '').trim())
    .filter(Boolean);
  const areNames = parts.every((part) => NAME.test(part) && !ROLE.test(part));
  return parts.length > 1 && areNames ? parts : [text].filter(Boolean);
}
