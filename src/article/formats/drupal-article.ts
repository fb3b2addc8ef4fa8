import type { MappedArticle, MappingContext } from './article-format.js';
import { bodyOf } from './drupal-body.js';
import type { DrupalEntity } from './drupal-entity.js';
import { entityOf, nameOf, textIn, valuesOf, wordsOf } from './drupal-fields.js';
import { leadImageOf } from './drupal-image.js';
import { linkOf, pageOf } from './drupal-links.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** Accounts that are no names. */
const ACCOUNT = /^(?:admin(?:istrator)?|anonymous|root|webmaster|editor|superuser|api|drupal)$/i;

/** A node, whichever interface it came from. */
export function mapNode(
  node: DrupalEntity,
  { documentUrl, fieldNames = {} }: MappingContext,
  tools: FormatTools,
): MappedArticle {
  const { encode, membersOf, textOf } = tools;
  const text = (name: string) => textIn(node, name, tools);
  const words = (kind: FieldKind, given?: string | null) =>
    wordsOf(valuesOf(node, kind, tools, given)[0], tools);
  const body = bodyOf(node, fieldNames.bodyField, documentUrl, tools);
  const [bodyField] = node.fields.get('body') ?? [];
  const page = pageOf(node, tools);
  const related = valuesOf(node, 'related', tools, fieldNames.relatedField);
  return {
    node: {
      '@id': node.id,
      url: encode(page),
      inLanguage: text('langcode'),
      headline: text('title') ?? nameOf(node, tools),
      alternativeHeadline: words('subheadline'),
      dateline: words('dateline', fieldNames.datelineField),
      locationCreated: valuesOf(node, 'place', tools).map((place) => wordsOf(place, tools)),
      datePublished: publishedOf(node, tools),
      dateModified: dateOf(text('changed')),
      expires: dateOf(text('unpublish_on')),
      description: wordsOf(membersOf(bodyField)['summary'], tools) ?? words('summary'),
      articleBody: body?.text,
      encodingFormat: body?.type,
      image: leadImageOf(node, documentUrl, tools),
      author: authorsOf(node, tools),
    },
    base: page,
    related: related.flatMap((value) => linkOf(value, node, tools) ?? []),
    tags: tagsOf(node, tools),
    withheld: isPublished(node) ? undefined : 'is not published',
  };

  function isPublished({ fields }: DrupalEntity): boolean {
    const [status] = fields.get('status') ?? [];
    return status !== false && status !== 0 && textOf(status) !== '0';
  }
}

/** The date that editors give, or modules for scheduling; else when the node was made. */
function publishedOf(node: DrupalEntity, tools: FormatTools): string | undefined {
  const { membersOf, textOf } = tools;
  const [given] = valuesOf(node, 'date', tools);
  return [
    textOf(membersOf(given)['value']) ?? textOf(given),
    ...['published_at', 'publish_on', 'created'].map((name) => textIn(node, name, tools)),
  ]
    .map(dateOf)
    .find(Boolean);
}

/** Older versions of core REST write seconds since 1970. */
function dateOf(date: string | undefined): string | undefined {
  const seconds = /^\d{9,10}$/.test(date ?? '') ? Number(date) : 0;
  return seconds ? new Date(seconds * 1000).toISOString() : date;
}

/** A field for authors, else the account, where the answer has its name. */
function authorsOf(node: DrupalEntity, tools: FormatTools): (string | undefined)[] {
  const fields = new Map([...node.fields].filter(([name]) => name !== 'uid'));
  const named = valuesOf({ ...node, fields }, 'author', tools).map((value) =>
    wordsOf(value, tools),
  );
  if (named.some(Boolean)) return named;
  return (node.fields.get('uid') ?? [])
    .flatMap((value) => entityOf(value) ?? [])
    .map((account) => nameOf(account, tools))
    .filter((name) => name && !ACCOUNT.test(name));
}

/** The names of all terms that the answer has. */
function tagsOf(node: DrupalEntity, tools: FormatTools): string[] {
  const names = [...node.fields.values()]
    .flat()
    .flatMap((value) => entityOf(value) ?? [])
    .filter(({ type }) => type.startsWith('taxonomy_term'))
    .flatMap((term) => textIn(term, 'name', tools) ?? []);
  return [...new Set(names)];
}
