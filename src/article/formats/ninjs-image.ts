import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { chooseFile, filesOf, sizesOf } from './ninjs-renditions.js';
import { firstWithRole, namedObjects, textsOf, wordsOf } from './ninjs-texts.js';

/** The names of the item that stands for the others, as Superdesk and agencies give them. */
const LEAD = /^(?:feature|main|lead|hero|top)/i;

/** Names that Superdesk gives to what stands within a text. */
const WITHIN = /^(?:editor|embed)/i;

/** Names of what is no picture of the news. */
const LOGO = /logo/i;

/** A picture of an item, and the addresses of all its files, under which a text may show it. */
export interface NinjsPicture {
  name: string;
  image: JsonObject;
  addresses: readonly string[];
}

/** The items that belong to another: by name in version 1, as a list with names in 2 and 3. */
export function associationsOf(item: JsonObject, tools: FormatTools): JsonObject[] {
  return namedObjects(item['associations'], tools, 'uri');
}

/** Whether an item is a picture and nothing more. */
export function isPicture(item: JsonObject, { textOf }: FormatTools): boolean {
  return /^(?:picture|graphic)$/i.test(textOf(item['type']) ?? '');
}

/**
 * The pictures of an item, the one first that is meant to lead; photographs come before graphics.
 * `text` is the item's own: if its editor put all pictures into it, none of them leads.
 */
export function picturesOf(item: JsonObject, text: string, tools: FormatTools): NinjsPicture[] {
  const { textOf } = tools;
  const rankOf = (one: JsonObject): number => {
    const name = textOf(one['name']) ?? '';
    if (LEAD.test(name)) return 0;
    if (WITHIN.test(name)) return 3;
    return textOf(one['type']) === 'graphic' || LOGO.test(name) ? 2 : 1;
  };
  const pictures = associationsOf(item, tools)
    .filter((one) => isPicture(one, tools) || (!textOf(one['type']) && 'renditions' in one))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((one) => pictureOf(one, tools))
    .filter((picture) => picture !== undefined)
    .filter(({ name, image }, index, all) => {
      const isTwice = all.findIndex((other) => other.image['url'] === image['url']) < index;
      return index === 0 || !(isTwice || LOGO.test(name));
    });
  const [first] = pictures;
  const isWithin =
    first && WITHIN.test(first.name) && first.addresses.some((it) => text.includes(it));
  const others = isWithin ? [] : pictures;
  const isItself = isPicture(item, tools);
  const own = isItself || others.length === 0 ? pictureOf(item, tools, !isItself) : undefined;
  // What describes the item itself stands above it as the summary.
  return own ? [{ ...own, image: { ...own.image, caption: undefined } }, ...others] : others;
}

/** `isText`: of an item of another kind, only files that say they are images. */
function pictureOf(
  picture: JsonObject,
  tools: FormatTools,
  isText = false,
): NinjsPicture | undefined {
  const { encode, escapeTags, textOf } = tools;
  const files = filesOf(picture, tools).filter(
    (file) =>
      !isText || (textOf(file['mimetype']) ?? textOf(file['contenttype']))?.startsWith('image'),
  );
  const file = chooseFile(files, tools);
  if (!file) return undefined;
  const texts = textsOf(picture, 'description', tools);
  const credits = texts.filter(({ role }) => role.startsWith('credit'));
  const captions = texts.filter(({ role }) => !/^(?:credit|alt|writer)/.test(role));
  const words = firstWithRole(captions, ['caption', 'text', 'main', '']) ?? captions[0];
  const caption = wordsOf(words, tools);
  const alternative = isText ? undefined : alternativeOf(picture, tools);
  const addresses = files.flatMap((one) => textOf(one['href']) ?? []);
  const image = {
    url: file['href'],
    width: file['width'],
    height: file['height'],
    encoding: sizesOf(files, file, tools),
    // Read out twice, a caption is no alternative.
    description: encode(alternative === words?.value ? '' : alternative) ?? '',
    caption: escapeTags(caption),
    creditText: isText
      ? undefined
      : escapeTags(wordsOf(credits[0], tools) ?? creditOf(picture, tools)),
  };
  return { name: textOf(picture['name']) ?? '', image, addresses };
}

function alternativeOf(picture: JsonObject, tools: FormatTools): string | undefined {
  const { textOf } = tools;
  const described = textsOf(picture, 'description', tools).find(({ role }) =>
    role.startsWith('alt'),
  );
  return (
    textOf(picture['alttext']) ??
    textOf(picture['alt_text']) ??
    described?.value ??
    // Superdesk gives the alternative of a picture as its text.
    textsOf(picture, 'body', tools).find(({ type }) => !/html|xml/.test(type))?.value
  );
}

function creditOf(picture: JsonObject, { listOf, membersOf, textOf }: FormatTools) {
  const authors = listOf(picture['authors']).map((author) => membersOf(author)['name']);
  const { creditline, by, byline, copyrightholder, copyrightnotice } = picture;
  return [creditline, by, byline, authors, copyrightholder, copyrightnotice]
    .map(textOf)
    .find(Boolean);
}
