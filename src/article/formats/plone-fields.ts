import type { JsonObject } from '../fields/json-value.js';
import type { FieldKind, FormatTools } from './format-tools.js';
import { withoutApi } from './plone-html.js';
import { chooseFile, chooseFileOf, chooseListedFile, type ImageFile } from './plone-image.js';

/** How a site's address is followed by what asks for JSON: `/++api++`, `/api` before Volto 13. */
const API =
  /^(https?:\/\/[^/?#]+(?:\/[^?#]*?)?)(\/\+\+api\+\+)(?=\/|$)|^(https?:\/\/[^/?#]+)(\/api)(?=\/)/;

/** The address of an object as a page, which is not always what the API at `documentUrl` calls it. */
export function pageOf(
  item: JsonObject,
  documentUrl: string,
  { textOf }: FormatTools,
): string | undefined {
  const address = textOf(item['@id']) ?? textOf(item['getURL']);
  const page =
    address &&
    withoutApi(address)
      .replace(/[?#].*/, '')
      .replace(/\/$/, '');
  const [site, api] = partsOf(documentUrl);
  return page && api === '/api' && page.startsWith(`${site}/api/`)
    ? site + page.slice(site.length + api.length)
    : page;
}

/** The JSON of another page of a site, where the address of this one tells how it is asked for. */
export function jsonAddressOf(page: string, documentUrl: string): string | undefined {
  const [site, api] = partsOf(documentUrl);
  const query = /\?[^#]*/.exec(documentUrl)?.[0] ?? '';
  return api && page.startsWith(`${site}/`)
    ? site + api + page.slice(site.length) + query
    : undefined;
}

function partsOf(documentUrl: string): readonly [site: string, api: string] {
  const [, site, api, older, olderApi] = API.exec(documentUrl) ?? [];
  return [site ?? older ?? '', api ?? olderApi ?? ''];
}

/** The first of these fields that has words: a text, or a term of a vocabulary. */
export function wordsOf(
  item: JsonObject,
  names: readonly string[],
  { membersOf, textOf }: FormatTools,
): string | undefined {
  for (const name of names) {
    const value = item[name];
    const term = membersOf(value);
    const words = textOf(value) ?? textOf(term['title']) ?? textOf(term['token']);
    if (words) return words;
  }
  return undefined;
}

/** A field that a site has added under a usual name. */
export function fieldOf(item: JsonObject, kind: FieldKind, tools: FormatTools): string | undefined {
  const names = tools.listOf(Object.keys(item)).map(String);
  return wordsOf(
    item,
    names.filter((name) => tools.isNamed(name, kind)),
    tools,
  );
}

/**
 * The lead image. One that only stands for the article in lists is shown if the text has none: else it
 * most often is one of those.
 */
export function imagesOf(
  item: JsonObject,
  page: string,
  text: string,
  documentUrl: string,
  tools: FormatTools,
): JsonObject[] {
  const { escapeTags, membersOf, textOf } = tools;
  const caption = fieldOf(item, 'caption', tools);
  const credit = fieldOf(item, 'credit', tools);
  const show = (file: ImageFile | undefined, captionText: string | undefined) =>
    file ? [{ ...file, caption: escapeTags(captionText), creditText: escapeTags(credit) }] : [];
  const lead =
    chooseFile(membersOf(item['image']), page, tools) ?? chooseListedFile(item, page, tools);
  const address = textOf(item['image']);
  if (lead) return show(lead, caption);
  if (address && /[/.]/.test(address)) return show({ url: address }, caption);
  if (/<img\b/i.test(text)) return [];
  const link = membersOf(item['preview_image_link']);
  return show(
    chooseFile(membersOf(item['preview_image']), page, tools) ??
      chooseFileOf(link, pageOf(link, documentUrl, tools), page, tools),
    wordsOf(item, ['preview_caption', 'preview_caption_link'], tools) ?? caption,
  );
}

/** The related links: objects with an address and a title. */
export function relatedOf(items: readonly unknown[], documentUrl: string, tools: FormatTools) {
  return items.flatMap((value) => {
    const item = tools.membersOf(value);
    const url = pageOf(item, documentUrl, tools) ?? addressOf(value);
    return url ? [{ name: wordsOf(item, ['title', 'Title'], tools), url }] : [];
  });
}

/** An address alone; one by the id of what is gone, or not to be seen, leads nowhere. */
function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^(https?:\/)?\//.test(value) ? withoutApi(value) : undefined;
}
