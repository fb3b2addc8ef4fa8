import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { isObject } from './json-ld-graph.js';

/** What is read of an article of schema.org, and is no part of our own format. */
const SYSTEMS =
  /^(?:about|abstract|articleSection|associatedMedia|breadcrumb|citation|contentLocation|copyrightHolder|copyrightYear|creativeWorkStatus|creator|dateCreated|datePosted|images|isBasedOn|mainEntityOfPage|name|provider|relatedLink|sourceOrganization|text|thumbnailUrl|translationOfWork)$/;

/** Members of a person, an image or a place that our own format doesn't read. */
const SYSTEMS_INNER =
  /^(?:@id|address|alternateName|author|byline|copyrightHolder|copyrightNotice|creator|familyName|givenName|legalName|text|thumbnailUrl)$/;

/** Whether what stands in an article refers to another object, or is described as systems do. */
function isOfSystem(value: JsonObject): boolean {
  return (
    Object.keys(value).some((name) => SYSTEMS_INNER.test(name)) ||
    [value['width'], value['height']].some(
      (side) => typeof side === 'string' && /[^\d.]/.test(side),
    )
  );
}

/**
 * Whether an article is in our own format as people write it, with whatever members besides that nobody
 * reads. Its fields mean what they say: no name is parted, no markup taken out.
 */
export function isHandWritten(article: JsonObject, { textOf }: FormatTools): boolean {
  const { author, headline, articleBody, inLanguage } = article;
  const values = Object.values(article).flat();
  return (
    typeof headline === 'string' &&
    typeof articleBody === 'string' &&
    !Object.keys(article).some((name) => SYSTEMS.test(name)) &&
    (inLanguage === undefined || /^[a-z]{2,3}(?:[-_]|$)/i.test(textOf(inLanguage) ?? '')) &&
    !/^by /i.test(textOf(author) ?? '') &&
    !values.some((value) => isObject(value) && isOfSystem(value))
  );
}
