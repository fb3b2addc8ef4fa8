import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { namedObjects } from './ninjs-texts.js';

/** An image for a column of text needs no more, on a screen with two pixels for one. */
const WIDE_ENOUGH = 1000;

/** What is wider is an original, and a file that is nearly wide enough better. */
const TOO_WIDE = 3000;
const STILL_WIDE = 600;

/** Names of renditions without a width, the best first. */
const NAMES = [/^(?:base|view)image/, /^(?:web|main|preview|medium|highres|hires|original)/, /./];

/** Names of what is too small or marked, whatever it is a copy of. */
const POOR = /thumb|small|icon|watermark/i;

const SHOWABLE = /^image\/(?:p?jpe?g|png|gif|webp|avif|svg)/i;
const FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** Addresses of the files in which a picture is given. */
export function filesOf(picture: JsonObject, tools: FormatTools): JsonObject[] {
  const { textOf } = tools;
  const files = namedObjects(picture['renditions'], tools, 'href').filter((file) => {
    const href = textOf(file['href']);
    const type = textOf(file['mimetype']) ?? textOf(file['contenttype']);
    return (
      href &&
      (type
        ? SHOWABLE.test(type)
        : !/\.(?:\w*mp[34g]|mov|pdf|tiff?|eps|html?)$/i.test(pathOf(href)))
    );
  });
  // Some give the address of the file for an identifier, and no renditions.
  const self = [picture['href'], picture['uri'], picture['guid']].map(textOf);
  const address = self.find((href) => href && /^https?:/i.test(href) && FILE.test(pathOf(href)));
  return files.length > 0 || !address ? files : [{ href: address }];
}

/** Of the files the smallest that is wide enough, uncut if possible, else the largest. */
export function chooseFile(
  files: readonly JsonObject[],
  { textOf }: FormatTools,
): JsonObject | undefined {
  const nameOf = (file: JsonObject) => textOf(file['name']) ?? '';
  const good = files.filter((file) => !isPoor(file, textOf));
  const among = good.length > 0 ? good : files;
  const sizeOf = (file: JsonObject, side: string) => Number(textOf(file[side])) || 0;
  const widthOf = (file: JsonObject) => sizeOf(file, 'width');
  const byWidth = among.filter(widthOf).sort((a, b) => widthOf(a) - widthOf(b));
  const largest = byWidth.at(-1);
  if (!largest) {
    return (
      NAMES.map((name) => among.find((file) => name.test(nameOf(file).toLowerCase()))).find(
        Boolean,
      ) ?? among[0]
    );
  }
  const shapeOf = (file: JsonObject) => widthOf(file) / sizeOf(file, 'height');
  const isUncut = (file: JsonObject) => Math.abs(shapeOf(file) / shapeOf(largest) - 1) < 0.03;
  const fitting = byWidth.filter(
    (file) => widthOf(file) >= WIDE_ENOUGH && widthOf(file) <= TOO_WIDE,
  );
  return (
    fitting.find(isUncut) ??
    fitting[0] ??
    byWidth.filter((file) => widthOf(file) >= STILL_WIDE && widthOf(file) < WIDE_ENOUGH).at(-1) ??
    byWidth.find((file) => widthOf(file) > TOO_WIDE) ??
    largest
  );
}

/** The files in which a picture is given uncut, but for originals and what is marked. */
export function sizesOf(
  files: readonly JsonObject[],
  chosen: JsonObject,
  { textOf, uncut }: FormatTools,
): JsonObject[] {
  return uncut(files, chosen)
    .filter((file) => Number(textOf(file['width'])) <= TOO_WIDE && !isPoor(file, textOf))
    .map(({ href, width, height }) => ({ url: href, width, height }));
}

function isPoor(file: JsonObject, textOf: FormatTools['textOf']): boolean {
  const [name = '', title = '', href = ''] = [file['name'], file['title'], file['href']].map(
    textOf,
  );
  return POOR.test(`${name} ${title}`) || /watermark/i.test(href);
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
