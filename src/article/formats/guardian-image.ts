import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** An image in our own format. */
export interface Image {
  url: string;
  description?: string | undefined;
  caption?: string | undefined;
  creditText?: string | undefined;
  width?: string | undefined;
  height?: string | undefined;
  encoding?: JsonObject[];
}

/** Wide enough for a column of text on a fine screen; masters are many times that. */
const WIDTH = 1000;

/** No screen shows more of a column than this. */
const WIDEST = 2560;

/**
 * The lead image: of `show-elements` or `show-blocks`, of the HTML in `main`, or the small one of lists;
 * and those that stand in the text, where that is given without its tags.
 */
export function imagesOf(
  content: JsonObject,
  fields: JsonObject,
  isPlain: boolean,
  tools: FormatTools,
): Image[] {
  const { listOf, membersOf, textOf } = tools;
  const elements = listOf(content['elements']).map(membersOf);
  const mainBlock = membersOf(membersOf(content['blocks'])['main']);
  const ofMain = [
    ...elements.filter((element) => element['relation'] === 'main'),
    ...listOf(mainBlock['elements']).map(membersOf),
  ];
  const html = textOf(fields['main']) ?? textOf(mainBlock['bodyHtml']) ?? '';
  const others = ['thumbnail', 'gallery'].flatMap((relation) =>
    elements.filter((element) => element['relation'] === relation),
  );
  const thumbnail = textOf(fields['secureThumbnail']) ?? textOf(fields['thumbnail']);
  const lead =
    firstAsset(ofMain, tools) ??
    imageInHtml(html) ??
    firstAsset(others, tools) ??
    (thumbnail ? { url: thumbnail } : undefined);
  const further = elements
    .filter((element) => isPlain && element['relation'] === 'body')
    .map((element) => pickAsset(element, tools));
  return [lead, ...further].filter((image) => image !== undefined);
}

function firstAsset(elements: readonly JsonObject[], tools: FormatTools): Image | undefined {
  for (const element of elements) {
    const image = pickAsset(element, tools);
    if (image) return image;
  }
  return undefined;
}

/** Of the sizes of a picture the smallest that is wide enough, or else the widest. */
export function pickAsset(element: JsonObject, tools: FormatTools): Image | undefined {
  const { listOf, membersOf, textOf } = tools;
  if (element['type'] !== 'image') return undefined;
  const assets = listOf(element['assets'])
    .map(membersOf)
    .filter(({ type, file }) => (type === undefined || type === 'image') && textOf(file))
    .map(({ file, typeData }) => ({ file, data: membersOf(typeData) }))
    .map(({ file, data }) => ({ file, data, width: Number(textOf(data['width'])) || 0 }))
    .sort((a, b) => a.width - b.width);
  const copies = assets.filter(
    ({ data: { isMaster } }) => isMaster !== true && isMaster !== 'true',
  );
  const chosen = assets.find(({ width }) => width >= WIDTH) ?? copies.at(-1) ?? assets.at(-1);
  if (!chosen) return undefined;
  // In a block, what is the same for all sizes stands with the element.
  const data: JsonObject = { ...membersOf(element['imageTypeData']), ...chosen.data };
  const caption = textOf(data['caption']);
  const credit = textOf(data['credit']);
  const isHidden = data['displayCredit'] === false || data['displayCredit'] === 'false';
  const isSaid = isHidden || !credit || caption?.includes(credit);
  return {
    url: textOf(data['secureFile']) ?? textOf(chosen.file) ?? '',
    description: textOf(data['altText']) ?? textOf(data['alt']),
    caption,
    creditText: isSaid ? undefined : credit,
    width: textOf(data['width']),
    height: textOf(data['height']),
    encoding: tools.uncut(
      assets
        .filter(({ width }) => width <= WIDEST)
        .map(({ file, data: { secureFile, width, height } }) => ({
          url: textOf(secureFile) ?? file,
          width,
          height,
        })),
      data,
    ),
  };
}

/** The image of a figure as the Guardian's own templates write it. */
function imageInHtml(html: string): Image | undefined {
  const figure = html.slice(0, 20_000);
  const [tag] = /<img\s[^<>]*>/i.exec(figure) ?? [];
  const attribute = (name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag ?? '')?.[1]?.trim() || undefined;
  const words = (name: string) => {
    const [, after] = figure.split(`class="element-image__${name}">`);
    return after?.split('</span>')[0]?.trim() || undefined;
  };
  const url = attribute('src');
  return url
    ? {
        url,
        description: attribute('alt'),
        caption: words('caption'),
        creditText: words('credit'),
        width: attribute('width'),
        height: attribute('height'),
      }
    : undefined;
}
