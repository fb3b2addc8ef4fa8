import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** What tells the files of one picture apart: its size, or its shape in numbers or words. */
const SIZE =
  /(?<![\da-z])(?:\d+x\d+|16[:_-]9|4[:_-]3|3[:_-]2|1[:_-]1|\w*(?:sixteenbynine|fourbythree|threebytwo)\w*|superjumbo|square|landscape|portrait)(?![\da-z])/g;

const SHAPE = /(?<!\d)(\d+)[x:_-](\d+)(?!\d)/;

/**
 * Images as search engines ask for them, each picture in several sizes and shapes, are one: the widest
 * shape, with its other sizes. https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function joinSizes(images: readonly JsonObject[], tools: FormatTools): JsonObject[] {
  const { listOf, textOf, uncut } = tools;
  const groups = new Map<string, JsonObject[]>();
  for (const image of images) {
    const key = keyOf(textOf(image['url'] ?? image['contentUrl']) ?? '');
    groups.set(key, [...(groups.get(key) ?? []), image]);
  }
  return [...groups.values()].map((group) => {
    const [lead = {}, ...others] = [...group].sort((a, b) => shapeOf(b, tools) - shapeOf(a, tools));
    if (others.length === 0) return lead;
    return { ...lead, encoding: [...listOf(lead['encoding']), ...uncut(others, lead)] };
  });
}

/** The address of a picture without what tells its sizes apart. */
function keyOf(address: string): string {
  const [path = '', query] = address.toLowerCase().split('?');
  const isFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(path);
  return path.replace(SIZE, '') + (isFile || !query ? '' : `?${query}`);
}

/** Width by height, from what is said or as the address has it; 0 where neither tells. */
function shapeOf(image: JsonObject, { textOf }: FormatTools): number {
  const [width, height] = [image['width'], image['height']].map((side) => Number(textOf(side)));
  const [, across, down] = SHAPE.exec(textOf(image['url'] ?? image['contentUrl']) ?? '') ?? [];
  return (width && height ? width / height : Number(across) / Number(down)) || 0;
}
