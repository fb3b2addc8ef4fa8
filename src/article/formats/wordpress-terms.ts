import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** What WordPress files posts under that no one filed, in the languages of its installers. */
const UNFILED =
  /^(?:uncategori[sz]ed|unkategorisiert|allgemein|nicht-kategorisiert|non-classe|sin-categoria|sem-categoria|senza-categoria|geen-categorie|ongecategoriseerd|bez-kategorii|okategoriserade)(?:-[a-z]{2})?$/;

/** Taxonomies that are for the system, not for readers. */
const INTERNAL =
  /^(?:author|ppma_author|post_format|language|post_translations|nav_menu|visibility)$/;

/** Categories, tags and the like, as far as the answer embeds them. */
export function termsOf(
  post: JsonObject,
  { listOf, membersOf, textOf }: FormatTools,
): JsonObject[] {
  return listOf(membersOf(post['_embedded'])['wp:term'])
    .flatMap(listOf)
    .map(membersOf)
    .filter(({ taxonomy, slug, name }) => {
      if (INTERNAL.test(textOf(taxonomy) ?? '')) return false;
      return textOf(name) && !UNFILED.test(textOf(slug) ?? '');
    });
}

/** What the publisher's page of all articles is, for the way back: that of the first category. */
export function sectionOf(
  terms: readonly JsonObject[],
  { textOf }: FormatTools,
): JsonObject | undefined {
  const section = terms.find(({ taxonomy, link }) => taxonomy === 'category' && textOf(link));
  return section && { name: section['name'], url: section['link'] };
}
