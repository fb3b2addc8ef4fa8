import type { JsonObject } from '../fields/json-value.js';

/** Deeper than any article of schema.org is; what is deeper is left out. */
const MAX_DEPTH = 8;

/** Values of a list within a node that are read, as in all lists. */
const MAX_VALUES = 500;

/** Names as schema.org writes them, by their small letters: systems write `datemodified`. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'abstract alternativeHeadline articleBody articleSection associatedMedia contentLocation contentUrl ' +
    'copyrightHolder copyrightNotice copyrightYear creativeWorkStatus creditText dateCreated dateline ' +
    'dateModified datePosted datePublished encodingFormat familyName givenName headline image inLanguage ' +
    'isAccessibleForFree isBasedOn isPartOf itemListElement locationCreated mainEntity mainEntityOfPage ' +
    'primaryImageOfPage relatedLink sourceOrganization thumbnailUrl translationOfWork usageInfo workTranslation'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['id', '@id'],
  ['type', '@type'],
]);

/** The nodes of a document, and what their references name. */
export interface Graph {
  /** Those that can be the document's subject. */
  nodes: readonly JsonObject[];
  /** A value with what it refers to: the node of its `@id`, or of the text that it is. */
  follow: (value: unknown) => unknown;
}

/**
 * The nodes of a JSON-LD document that can be its subject: the top level, or what a list or `@graph`
 * holds. Never what is nested deeper: an article in `hasPart` is another article. Their members are
 * brought into the one form that is read, from those that JSON-LD allows: names with prefix or as
 * IRI, values and lists as objects. https://www.w3.org/TR/json-ld11/#syntax-tokens-and-keywords
 */
export function readGraph(document: unknown): Graph {
  const byId = new Map<string, JsonObject>();
  const nodes = [document]
    .flat()
    .filter(isObject)
    .flatMap((top) => {
      const { '@graph': inner, '@context': context, ...around } = top;
      return [around, ...[inner].flat().filter(isObject)].map((node) => {
        const own = node['@context'] ?? context;
        // schema.org's own context has names without the sign for these.
        const aliases = namesSchemaOrg(own) ? ALIASES : new Map<string, string>();
        return { ...expand(node, { byId, aliases }), '@context': own };
      });
    });
  const follow = (value: unknown): unknown => {
    const id = isObject(value) ? value['@id'] : value;
    const target = typeof id === 'string' ? byId.get(id) : undefined;
    return target ? { ...target, ...(isObject(value) && value) } : value;
  };
  return { nodes, follow };
}

/** The types of a node without vocabulary or prefix: `schema:NewsArticle` is `NewsArticle`. */
export function typesOf(node: JsonObject): string[] {
  return fullTypesOf(node).map((type) => type.trim().replace(/^.*[/:#]/, ''));
}

/**
 * Whether a node is described in the words of schema.org. Other vocabularies have types of the same
 * names, and generated interfaces have their own: what their context doesn't tell, a headline does.
 */
export function isOfSchemaOrg(node: JsonObject): boolean {
  const context = node['@context'];
  const isBare = [context].flat().every((each) => each === undefined || each === null);
  return (
    isBare ||
    typeof node['headline'] === 'string' ||
    namesSchemaOrg(context) ||
    fullTypesOf(node).some((type) => /schema\.org|^schema:/i.test(type))
  );
}

function namesSchemaOrg(context: unknown): boolean {
  return [context]
    .flat()
    .map((each) => (isObject(each) ? each['@vocab'] : each))
    .some((name) => typeof name === 'string' && /schema\.org/i.test(name));
}

function fullTypesOf(node: JsonObject): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

interface Names {
  byId: Map<string, JsonObject>;
  aliases: ReadonlyMap<string, string>;
}

function expand(node: JsonObject, names: Names, depth = 0): JsonObject {
  const members = new Map<string, unknown>();
  for (const [name, value] of Object.entries(node)) {
    const short = name.startsWith('@') ? name : name.replace(/^.*[/:#]/, '');
    const own = NAMES.get(short.toLowerCase()) ?? names.aliases.get(short) ?? short;
    // The name as schema.org writes it comes first.
    if (own === name || !members.has(own)) members.set(own, expandValue(value, names, depth + 1));
  }
  const simple = Object.fromEntries(members);
  const id = simple['@id'];
  if (typeof id === 'string') {
    // Of several with that id, most are mere references.
    const known = names.byId.get(id);
    if (!known || members.size > Object.keys(known).length) names.byId.set(id, simple);
  }
  return simple;
}

function expandValue(value: unknown, names: Names, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    // A list in a list is one list, as in RDF it is.
    return value.slice(0, MAX_VALUES).flatMap((each) => expandValue(each, names, depth + 1));
  }
  if (!isObject(value)) return undefined;
  const literal = value['@value'] ?? value['@list'] ?? value['@set'];
  return literal === undefined
    ? expand(value, names, depth)
    : expandValue(literal, names, depth + 1);
}

// The same as in json-value.ts: importing that would make this chunk share a module with the entry.
/** Whether a value is a JSON object: not `null`, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
