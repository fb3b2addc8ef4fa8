import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { associationsOf, isPicture } from './ninjs-image.js';
import { firstWithRole, textsOf } from './ninjs-texts.js';

/** What is the address of no page: interfaces for programs, hosts of inner networks, files. */
const NO_PAGE = [
  /^https?:\/\/(?:[^/]*@|\w*api\.|localhost\b|[^/.]+(?:[/:]|$))/i,
  /\/(?:api|contentapi|rest)\/|\/(?:items|packages)\/[^/]*(?::|%3A)/i,
  /\/content\/v?\d|\/v\d+\/(?:content|items?)\/|[?&]qt=/i,
  /\.(?:json|xml|jpe?g|png|gif|webp|mp[34]|pdf)(?:[?#]|$)/i,
];

/**
 * An identifier that is the address of a page too. It is one only by chance: `uri` is not meant for
 * links (https://www.iptc.org/std/ninjs/userguide/).
 */
export function pageOf(uri: string | undefined): string | undefined {
  const isPage = uri && /^https?:/i.test(uri) && !NO_PAGE.some((sign) => sign.test(uri));
  return isPage ? uri : undefined;
}

/** Names of associations that no reader is meant to see: `a001`, `main`, `sidebars-2`. */
const KEY = /^[a-z_-]*\d*$/i;

/** Other items that belong to one: texts, and recordings that have a page. */
export function relatedOf(item: JsonObject, tools: FormatTools) {
  const { plainOf, textOf } = tools;
  return associationsOf(item, tools)
    .filter((one) => !isPicture(one, tools))
    .flatMap((one) => {
      const headlines = textsOf(one, 'headline', tools);
      const headline = firstWithRole(headlines, ['main', 'headline', '']) ?? headlines[0];
      const title = headline?.value ?? textOf(one['title']);
      const text = title ?? [textOf(one['name'])].find((name) => name && !KEY.test(name));
      const name = plainOf(text);
      const url = pageOf(textOf(one['uri'])) ?? pageOf(textOf(one['guid']));
      const isText = /^(?:text|composite)$/i.test(textOf(one['type']) ?? '');
      return name && (url || isText) ? [{ name, url }] : [];
    });
}
