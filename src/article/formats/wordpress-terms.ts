import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { Seo } from './wordpress-seo.js';

interface Term {
  name: string;
  taxonomy: string;
  link: string | undefined;
}

/** Taxonomies that systems keep for themselves: authors, formats, languages, templates. */
const INTERNAL =
  /^(?:author|coauthors?|post_format|language|(?:post|term)_(?:language|translations)|translation_priority|nav_menu|wp_\w+|yst_\w+)$/;

/**
 * The category in which WordPress puts what has none, in the languages of Europe and its neighbours, as
 * its translations name it.
 */
const UNCATEGORIZED = new Set(
  (
    'uncategorized|uncategorised|allgemein|unkategorisiert|nicht kategorisiert|non classé|non classé(e)|non catégorisé|' +
    'sin categoría|sin categorizar|sen categoría|sense categoria|sense categoritzar|sailkatu gabea|' +
    'sem categoria|não categorizado|senza categoria|non categorizzato|geen categorie|niet gecategoriseerd|' +
    'ikke kategoriseret|ukategoriseret|ukategorisert|ikke kategorisert|okategoriserade|okategoriserad|óflokkað|luokittelematon|yleinen|' +
    'määratlemata|bez kategorii|nezařazené|nezaradené|egyéb|kategorizálatlan|nincs kategorizálva|fără categorie|necategorizat|' +
    'nekategorizirano|nerazvrščeno|nerazporejeno|nekategorisano|некатегоризовано|некатегоризирано|без категория|без категории|' +
    'без рубрики|без категорії|без рубрыкі|be kategorijos|bez kategorijas|nekategorizēts|χωρίς κατηγορία|μη κατηγοριοποιημένο|' +
    'genel|kategorisiz|pa kategori|غير مصنف|ללא קטגוריה|კატეგორიის გარეშე|առանց կատեգորիայի|未分類|未分类|미분류'
  ).split('|'),
);

/** The names of categories, tags and the topics of custom taxonomies, encoded. */
export function tagsOf(post: JsonObject, seo: Seo, tools: FormatTools): readonly string[] {
  const terms = termsOf(post, tools).map(({ name }) => name);
  const { article } = seo;
  const inSchema = ['articleSection', 'keywords'].flatMap((name) =>
    tools.listOf(article[name]).map((value) => tools.encodeWords(value)),
  );
  const names = terms.length > 0 ? terms : inSchema;
  return [...new Set(names)].filter(
    (name) => name !== undefined && !isUncategorized(name),
  ) as string[];
}

/** Where a back link of the post's own leads: to the other posts of its first category. */
export function backLinkOf(post: JsonObject, tools: FormatTools): JsonObject | undefined {
  const category = termsOf(post, tools).find(
    ({ name, taxonomy, link }) => taxonomy === 'category' && link && !isUncategorized(name),
  );
  return category && { name: category.name, url: category.link };
}

function termsOf(post: JsonObject, tools: FormatTools): readonly Term[] {
  const { listOf, membersOf, textOf } = tools;
  const embedded = listOf(membersOf(post['_embedded'])['wp:term']).flatMap(listOf);
  // WordPress.com keys them by their names; WordPress has numbers here.
  const keyed = ['categories', 'tags'].flatMap((name) => Object.values(membersOf(post[name])));
  return [...embedded, ...keyed].slice(0, 500).flatMap((value) => {
    const term = membersOf(value);
    const name = tools.encodeWords(term['name']);
    const taxonomy = textOf(term['taxonomy']) ?? '';
    return name && !INTERNAL.test(taxonomy) ? [{ name, taxonomy, link: textOf(term['link']) }] : [];
  });
}

/** WPML puts the language to a name that stands twice: `Uncategorized @fr`. */
function isUncategorized(name: string): boolean {
  return UNCATEGORIZED.has(name.toLowerCase().replace(/ @[\w-]+$/, ''));
}
