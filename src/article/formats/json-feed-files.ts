import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

interface Link {
  name?: string | undefined;
  url?: string | undefined;
}

/**
 * The images of an item; the first takes the words that the extension `_news_article` has for it.
 * Some feeds give the site's icon, or the face of its author, to each item that has no image.
 */
export function imagesOf(
  item: JsonObject,
  feed: JsonObject,
  base: string,
  tools: FormatTools,
): JsonObject[] {
  const { encode, escapeTags, listOf, membersOf, textOf } = tools;
  const avatars = [feed['author'], feed['authors'], item['author'], item['authors']]
    .flatMap(listOf)
    .map((author) => membersOf(author)['avatar']);
  const icons = [feed['icon'], feed['favicon'], ...avatars].map((icon) =>
    linkOf(icon, base, tools),
  );
  const attached = listOf(item['attachments'])
    .map(membersOf)
    .filter((file) => isImage(textOf(file['mime_type'])))
    .map((file) => file['url']);
  const read = (values: readonly unknown[]) =>
    values
      .map((address) => linkOf(address, base, tools))
      .filter((address) => address && !icons.includes(address) && !/favicon[^/]*$/i.test(address));
  // A banner is most often the same picture, cut.
  const [lead] = read([item['image'], item['banner_image']]);
  const addresses = [...(lead ? [lead] : []), ...read(attached)];
  const {
    image_alt: alt,
    image_caption: caption,
    image_credit: credit,
  } = membersOf(item['_news_article']);
  return [...new Set(addresses)].map((address, index) => ({
    url: encode(address),
    ...(index === 0 && {
      description: alt,
      caption: escapeTags(textOf(caption)),
      creditText: escapeTags(textOf(credit)),
    }),
  }));
}

/**
 * What else there is to read or hear: the links of the extension, the page that the item is about, and
 * the files attached to it. Files of the same title are the same thing in other forms, of which one
 * will do. https://www.jsonfeed.org/version/1.1/#attachments-a-name-attachments-a
 */
export function linksOf(
  item: JsonObject,
  page: string | undefined,
  base: string,
  tools: FormatTools,
): Link[] {
  const { encode, listOf, membersOf, textOf } = tools;
  const named = listOf(membersOf(item['_news_article'])['related']).map((link): Link => {
    if (typeof link === 'string') return { url: linkOf(link, base, tools) };
    const { title, name, url } = membersOf(link);
    return { name: textOf(title ?? name), url: linkOf(url, base, tools) };
  });
  const subject = linkOf(item['external_url'], base, tools);
  const isLinked = textOf(item['content_html'])
    ?.replaceAll('&amp;', '&')
    .includes(textOf(item['external_url']) ?? '');
  const titles = new Set<string | undefined>();
  const files = listOf(item['attachments']).flatMap((attachment): Link[] => {
    const { url, title, mime_type: type } = membersOf(attachment);
    const address = linkOf(url, base, tools);
    const name = textOf(title);
    if (!address || isImage(textOf(type)) || (name && titles.has(name))) return [];
    titles.add(name);
    return [{ name: name ?? encode(fileName(address)), url: address }];
  });
  const links = [...named, ...(page && !isLinked ? [{ url: subject }] : []), ...files];
  const seen = new Set<string | undefined>([page]);
  return links.filter(({ name, url }) => {
    if (!url) return name !== undefined;
    if (seen.has(url)) return false;
    seen.add(url);
    return true;
  });
}

function isImage(type: string | undefined): boolean {
  return /^image\//i.test(type ?? '');
}

function fileName(address: string): string | undefined {
  const name = new URL(address).pathname.split('/').pop();
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** An address, absolute; a number is none. */
export function linkOf(value: unknown, base: string, { resolve }: FormatTools): string | undefined {
  return typeof value === 'number' ? undefined : resolve(value, base);
}
