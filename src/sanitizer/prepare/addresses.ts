import type { Removals } from './removals.js';

/** What stands in a text's addresses is judged with this knowledge. */
export interface AddressContext {
  /** What relative addresses are relative to; absolute. */
  baseUrl: string;
  /** The rule for every address of an article. */
  safeUrl: (address: string, base: string, isFile?: boolean) => string | undefined;
  /** In front of every id of the text. */
  idPrefix: string;
  /** Address of the article as a page, absolute. */
  pageUrl?: string | undefined;
  /** The ids that the text has, as they are written. */
  ids: ReadonlySet<string>;
  /** Of all images together, how many candidates were read. */
  candidates: { count: number };
  removals: Removals;
}

/** As many as the images that a text may have. */
const MAX_CANDIDATES = 20_000;

/** The address of an image, a recording, a source; absolute, or `undefined` for an unsafe one. */
export function fileAddress(address: string, context: AddressContext): string | undefined {
  // A place within the text is no file: only the JSON itself would be left.
  const isWithin = address.startsWith('#');
  const safe = isWithin ? undefined : context.safeUrl(address, context.baseUrl, true);
  return counted(safe, address, context);
}

/** Where a link leads: to a place within the text, or to an absolute address. */
export function linkAddress(address: string, context: AddressContext): string | undefined {
  const id = placeWithin(address, context);
  if (id !== undefined) return `#${id}`;
  // Without the place, only the JSON would be left to go to.
  const isWithin = address.startsWith('#');
  return counted(
    isWithin ? undefined : context.safeUrl(address, context.baseUrl),
    address,
    context,
  );
}

/** The id that an element gets: under a prefix, so that nothing outside can be taken for it. */
export function prefixedId(id: string, idPrefix: string): string {
  return id.startsWith(idPrefix) ? id : idPrefix + id;
}

/** The id of the place that a link names, if that is in the text; its own page's address may stand in front. */
function placeWithin(
  address: string,
  { baseUrl, pageUrl = baseUrl, ids, idPrefix, safeUrl }: AddressContext,
): string | undefined {
  const [page = '', ...rest] = address.split('#');
  const written = rest.join('#');
  const own = [baseUrl, pageUrl].map((url) => url.replace(/#.*/, ''));
  if (!written || (page && !own.includes(safeUrl(page, baseUrl) ?? ''))) return undefined;
  const id = [written, decoded(written)].find((name) => ids.has(name));
  return id === undefined ? undefined : prefixedId(id, idPrefix);
}

/** The name of a host as a reader knows it; of an address without one, the address. */
export function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).host : '';
  return host.replace(/^www\./, '') || address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The candidates of a `srcset` that are safe, each with its address absolute. Read as the browser
 * reads it (HTML §4.8.4.3.10): an address goes as far as the next white space, and only commas at its
 * end, or after its descriptor, part it from the next.
 */
export function fileAddresses(srcset: string, context: AddressContext): string | undefined {
  const candidates: string[] = [];
  const next = /[^\s,]\S*/g;
  for (let found = next.exec(srcset); found; found = next.exec(srcset)) {
    const [written] = found;
    let descriptor = '';
    if (!written.endsWith(',')) {
      const comma = srcset.indexOf(',', next.lastIndex);
      const end = comma < 0 ? srcset.length : comma;
      descriptor = srcset.slice(next.lastIndex, end).trim();
      next.lastIndex = end;
    }
    const address = fileAddress(withoutCommas(written), context);
    if (address && /^([\d.]+[wx])?$/.test(descriptor)) {
      candidates.push(`${address} ${descriptor}`.trim());
    }
    if (++context.candidates.count > MAX_CANDIDATES) {
      context.removals.add('cut', 'candidates');
      break;
    }
  }
  return candidates.join(', ') || undefined;
}

function withoutCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ',') end--;
  return address.slice(0, end);
}

function counted(
  safe: string | undefined,
  address: string,
  { removals }: AddressContext,
): string | undefined {
  if (safe === undefined) removals.add('address', schemeOf(address));
  return safe;
}

/** The scheme of an address as a browser reads it, without tabs and line ends; `#` within the text. */
function schemeOf(address: string): string {
  const plain = address.replace(/[\0- ]+/g, '').toLowerCase();
  return /^(?!https?:)([a-z][\w+.-]*:|#)/.exec(plain)?.[0] ?? 'invalid';
}
