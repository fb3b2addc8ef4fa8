import type { Entity } from './drupal-entity.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** What Drupal's sites and distributions name fields besides. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  title: 'title headline name label heading titre titel titulo titolo uberschrift ueberschrift',
  author: 'authorname authornames writtenby journalist reporter',
  body: 'bodycontent contentbody bodycopy copy richtext wysiwyg formattedtext textlong longtext bodyhtml pagecontent textblock',
  caption: 'legend mediacaption',
  credit: 'copyright copyrightnotice source rights',
  date: 'datepublished releasedate publishedat publishedon publicationdatetime posteddate articledate datetime',
  image:
    'featuredimage featureimage featuredmedia leadmedia heromedia headerimage coverimage cover primaryimage mainmedia media hero ' +
    'thumbnail thumbnailimage teasermedia listingimage cardimage promoimage',
  paragraphs:
    'paragraphs paragraph components component sections section contentblocks contentblock blocks bodyparagraphs contentparagraphs pagecomponents ' +
    'contentcomponents contentelements elements flexiblecontent contentsections paragraphes absatze absaetze inhaltselemente bausteine parrafos componentes paragrafi',
  place: 'address',
  quote: 'quote quotation pullquote citation zitat cita citazione',
  related:
    'relatedcontent relatedarticles relatedarticle relatednews relatedpages relatedpage relateditems relatedstories relatedresources externallinks usefullink ' +
    'contenuslies actualitesliees verwandteinhalte contenidosrelacionados contenuticorrelati',
  subheadline: 'strapline tagline secondarytitle',
  summary: 'teasertext shortdescription introtext introductorytext summarytext lede shortsummary',
  tags: 'tags tag keywords etiquettes motscles schlagworte schlagworter etiquetas',
};

/** Kinds of field that only Drupal's sites have. */
type OwnKind = 'paragraphs' | 'quote' | 'tags' | 'title';

export type DrupalKind = FieldKind | OwnKind;

/** First words of names that only tell whose field it is. */
const OWNERS = new Set(
  'field oe localgov govcms civictheme news article articles press release pressrelease story post blog node page paragraph media'.split(
    ' ',
  ),
);

/** What the names of each entity's fields mean, which is asked for many kinds. */
const meanings = new WeakMap<Entity, Map<string, readonly string[]>>();

/**
 * Whether a field is of a kind by its name: `field_image`, and also `field_news_image`,
 * `localgov_news_date`, `oe_summary`, or `field_c_n_body`, in which the first words tell the owner.
 */
export function isField(
  name: string,
  kind: DrupalKind,
  entity: Entity,
  tools: FormatTools,
): boolean {
  const known = meanings.get(entity) ?? new Map<string, readonly string[]>();
  meanings.set(entity, known);
  const meaning = known.get(name) ?? meaningsOf(name, entity, known, tools);
  known.set(name, meaning);
  const more = MORE_NAMES[kind]?.split(' ') ?? [];
  return meaning.some(
    (rest) => more.includes(rest) || (!isOwnKind(kind) && tools.isNamed(rest, kind)),
  );
}

/** A name, and what is left of it without its first, second, … word, as long as they are owners. */
function meaningsOf(
  name: string,
  { bundle, fields }: Entity,
  known: Map<string, readonly string[]>,
  { simplify }: FormatTools,
): readonly string[] {
  // The empty name stands for the words that most names begin with.
  const shared = known.get('') ?? sharedWords(Object.keys(fields));
  known.set('', shared);
  const words = splitName(name);
  const owners = [...shared, ...splitName(bundle)];
  const isOwner = (word: string) => OWNERS.has(word) || owners.includes(word) || word.length < 3;
  const end = words.slice(0, 4).findIndex((word) => !isOwner(word));
  const starts = words.slice(0, end < 0 ? 5 : end + 1);
  return starts.map((_, start) => simplify(words.slice(start).join('_'))).filter(Boolean);
}

/** Words with which most of the names begin that the site has given: a project's own prefix. */
function sharedWords(names: readonly string[]): readonly string[] {
  const own = names.filter((name) => name.startsWith('field_')).slice(0, 200);
  const firsts = own.map((name) => splitName(name)[1] ?? '');
  return [...new Set(firsts)].filter((word) => {
    const count = firsts.filter((first) => first === word).length;
    return count > 2 && count * 2 > firsts.length;
  });
}

function isOwnKind(kind: DrupalKind): kind is OwnKind {
  return /^(paragraphs|quote|tags|title)$/.test(kind);
}

function splitName(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter(Boolean);
}

/** The names of an entity's fields of a kind, references among them; those come last that are teasers'. */
export function namesOfKind(entity: Entity, kind: DrupalKind, tools: FormatTools): string[] {
  const names = fieldNames(entity).filter((name) => isField(name, kind, entity, tools));
  const isTeaser = (name: string) => Number(/teaser|thumb|list|card|promo/.test(name));
  return names.sort((a, b) => isTeaser(a) - isTeaser(b));
}

/** The names of an entity's fields, with those of its references. */
export function fieldNames({ fields, references }: Entity): string[] {
  return [...new Set([...Object.keys(fields).slice(0, 500), ...references.keys()])];
}
