import type { Candidate, ListArticles } from './article-format.js';
import { articleOf, namesOf } from './drupal-article.js';
import { readRecord } from './drupal-core-rest.js';
import type { Entry } from './drupal-entity.js';
import { isContent, isResource, readResources } from './drupal-json-api.js';

/**
 * Drupal, as its JSON:API (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module)
 * and its REST API give it, plain, in HAL, or as the export of a view.
 */
export const listArticles: ListArticles = (entries, document, context, tools) => {
  const { membersOf, fail, textOf } = tools;
  const whole = membersOf(document);
  const isWhole = entries.length === 1 && entries[0] === document;
  const list = ['data', 'rows'].find((name) => isWhole && name in whole && !('title' in whole));
  const records = list ? [whole[list]].flat().filter((entry) => entry !== null) : entries;
  if (list && records.length === 0) {
    const isOmitted = 'omitted' in membersOf(whole['meta']);
    const why = isOmitted ? ', since visitors may not read what it would have' : '';
    fail('no-such-item', `an empty list${why}`);
  }
  const resources = records.filter((record) => isResource(record, tools));
  const contents = resources.filter((resource) => isContent(resource, tools));
  if (resources.length > 0 && contents.length === 0) {
    fail('not-an-article', [...new Set(resources.map(({ type }) => textOf(type)))].join(', '));
  }
  const found: readonly Entry[] =
    resources.length > 0
      ? readResources(contents, document, context.documentUrl, tools)
      : records.flatMap((record) => readRecord(record, context.documentUrl, tools) ?? []);
  return found.map(({ entity, names }): Candidate => ({
    names: [...names, ...namesOf(entity, context, tools)],
    map: () => articleOf(entity, names[0], context, tools),
  }));
};
