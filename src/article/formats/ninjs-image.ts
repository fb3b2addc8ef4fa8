import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { firstWithRole, textsOf, withSmallNames, wordsOf } from './ninjs-texts.js';

/** An image for a column of text needs no more, on a screen with two pixels for one. */
const WIDE_ENOUGH = 1000;

/** Names of renditions without a width, the best first. */
const NAMES = /^(?:viewimage|web|main|preview|normalpreview|baseimage|highres|hires|original)/i;

/** The names of the item that stands for the others, as Superdesk and agencies give them. */
const LEAD = /^(?:feature|main|lead|hero)/i;

/** The items that belong to another: by name in version 1, as a list with names in 2 and 3. */
export function associationsOf(item: JsonObject, tools: FormatTools): JsonObject[] {
  return namedObjects(item['associations'], tools);
}

function namedObjects(value: unknown, tools: FormatTools): JsonObject[] {
  if (Array.isArray(value)) {
    return value.slice(0, 500).map((object: unknown) => withSmallNames(object, tools));
  }
  return Object.entries(tools.membersOf(value))
    .slice(0, 500)
    .map(([name, object]) => ({ name, ...withSmallNames(object, tools) }));
}

/** The pictures of an item, the one first that is meant to lead; photographs come before graphics. */
export function imagesOf(item: JsonObject, tools: FormatTools): JsonObject[] {
  const { textOf } = tools;
  const rankOf = (one: JsonObject): number => {
    if (LEAD.test(textOf(one['name']) ?? '')) return 0;
    return textOf(one['type']) === 'graphic' ? 2 : 1;
  };
  const isPicture = ({ type }: JsonObject): boolean =>
    /^(?:picture|graphic)$/.test(textOf(type) ?? 'picture');
  const pictures = associationsOf(item, tools).filter(isPicture);
  const own = 'type' in item && isPicture(item) ? imageOf(item, tools) : undefined;
  return [
    // What describes the item itself stands above it as the summary.
    ...(own ? [{ ...own, caption: undefined }] : []),
    ...pictures
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map((picture) => imageOf(picture, tools))
      .filter((image) => image !== undefined),
  ];
}

function imageOf(picture: JsonObject, tools: FormatTools): JsonObject | undefined {
  const { encode, textOf } = tools;
  const rendition = chooseRendition(picture, tools);
  if (!rendition) return undefined;
  const texts = textsOf(picture, 'description', tools);
  const credits = texts.filter(({ role }) => role.startsWith('credit'));
  const captions = texts.filter(({ role }) => !/^(?:credit|alt)/.test(role));
  const caption = firstWithRole(captions, ['caption', 'text', 'main', '']) ?? captions[0];
  // Superdesk gives the alternative of a picture as its text.
  const alternative =
    textOf(picture['alttext']) ??
    texts.find(({ role }) => role.startsWith('alt'))?.value ??
    textsOf(picture, 'body', tools).find(({ type }) => !/html|xml/.test(type))?.value;
  return {
    url: rendition['href'],
    width: rendition['width'],
    height: rendition['height'],
    description: encode(alternative) ?? '',
    caption: wordsOf(caption, tools),
    creditText:
      wordsOf(credits[0], tools) ??
      textOf(picture['creditline']) ??
      textOf(picture['by']) ??
      textOf(picture['byline']) ??
      textOf(picture['copyrightholder']),
  };
}

/** Of the files of a picture the smallest that is wide enough, else the largest. */
function chooseRendition(picture: JsonObject, tools: FormatTools): JsonObject | undefined {
  const { textOf } = tools;
  const files = namedObjects(picture['renditions'], tools).filter((file) => {
    const type = textOf(file['mimetype']) ?? textOf(file['contenttype']) ?? 'image/';
    return textOf(file['href']) && /^image\/(?!tif)/i.test(type);
  });
  const widthOf = (file: JsonObject): number => Number(textOf(file['width'])) || 0;
  const byWidth = files.filter(widthOf).sort((a, b) => widthOf(a) - widthOf(b));
  const named = files.find(({ name }) => NAMES.test(textOf(name) ?? ''));
  return (
    byWidth.find((file) => widthOf(file) >= WIDE_ENOUGH) ?? byWidth.at(-1) ?? named ?? files[0]
  );
}
