import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** The route of a list of posts, or of one of them, in an address as it is written. */
const ROUTE = /(\/wp\/v2\/|%2Fwp%2Fv2%2F)([\w-]+)(?:(?:\/|%2F)\d+)?/i;

/** Parameters that say what an answer holds, and not which posts. */
const KEPT = /^(?:_embed|_fields|acf_format|rest_route)(?:\[|%5B|=|$)/i;

/**
 * Where the post of a number has its JSON: beside the document, else beside what the post itself names
 * as its address. Without permalinks, the route is a parameter, `?rest_route=/wp/v2/posts/7`.
 */
export function translationAddress(
  id: string,
  post: JsonObject,
  documentUrl: string,
  { listOf, membersOf, textOf }: FormatTools,
): string | undefined {
  const [self] = listOf(membersOf(post['_links'])['self']);
  const address = [documentUrl, textOf(membersOf(self)['href']) ?? ''].find((one) =>
    ROUTE.test(one),
  );
  if (!address) return undefined;
  const [path = '', query = ''] = (address.split('#')[0] ?? '').split('?');
  const kept = query.split('&').filter((parameter) => KEPT.test(parameter));
  const numbered = [path.replace(/\/$/, ''), kept.join('&')].map((part) =>
    part.replace(ROUTE, (_whole, route: string, name: string) =>
      [route, name, route.startsWith('/') ? '/' : '%2F', id].join(''),
    ),
  );
  return numbered.filter(Boolean).join('?');
}
