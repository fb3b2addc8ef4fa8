import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { withoutApi } from './plone-html.js';

export interface ImageFile {
  url: string;
  width?: unknown;
  height?: unknown;
  encoding?: JsonObject[];
}

/** Wide enough for an article on a screen of two pixels for each of CSS, narrow enough for a phone. */
const WANTED_WIDTH = 1000;

/**
 * The file to show of an image field: it comes in several sizes, the whole one often of many megabytes,
 * or in a format for printing. `base` is what its addresses are relative to in a catalog's answer.
 * https://6.docs.plone.org/plone.restapi/docs/source/usage/serialization.html#file-image-fields
 */
export function chooseFile(
  field: JsonObject,
  base: string,
  { membersOf, textOf, uncut }: FormatTools,
): ImageFile | undefined {
  const whole = shapeOf(field);
  const scales = Object.values(membersOf(field['scales']))
    .map(membersOf)
    .filter((scale) => {
      const shape = shapeOf(scale);
      // One of another shape is a detail.
      return textOf(scale['download']) && (!whole || Math.abs(shape / whole - 1) < 0.05);
    })
    .sort((a, b) => numberOf(a['width']) - numberOf(b['width']));
  const isDrawing = textOf(field['content-type'])?.includes('svg') === true;
  const scale = scales.find(({ width }) => numberOf(width) >= WANTED_WIDTH) ?? scales.at(-1);
  const { download, width, height } = isDrawing || !scale ? field : scale;
  const address = textOf(download);
  if (!address) return undefined;
  const addressOf = (path: string) =>
    withoutApi(/^(https?:)?\//i.test(path) ? path : `${base}/${path}`);
  const sizes = isDrawing
    ? []
    : scales.map((one) => ({ ...one, url: addressOf(textOf(one['download']) ?? '') }));
  return { url: addressOf(address), width, height, encoding: uncut(sizes, { width, height }) };
}

function shapeOf({ width, height }: JsonObject): number {
  return numberOf(height) > 0 ? numberOf(width) / numberOf(height) : 0;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * The file to show of an object of which the catalog has the sizes of its images. `address` is the
 * object's own: what the sizes are relative to, unless it borrows the image of another.
 */
export function chooseListedFile(
  target: JsonObject,
  address: string,
  tools: FormatTools,
): ImageFile | undefined {
  const { listOf, membersOf, textOf } = tools;
  const scales = membersOf(target['image_scales']);
  const name = textOf(target['image_field']) ?? 'image';
  const [value] = listOf(scales[name] ?? Object.values(scales)[0]);
  const field = membersOf(value);
  const path = textOf(field['base_path']) ?? '';
  const base = address.endsWith(path) ? address : path;
  return chooseFile(field, base, tools);
}

/**
 * The file to show of another object that is an image, named by its address: with the sizes that the
 * catalog has of it, else by the size that each Plone has. One of another site is the file itself.
 */
export function chooseFileOf(
  target: JsonObject,
  address: string | undefined,
  page: string,
  tools: FormatTools,
): ImageFile | undefined {
  const url = withoutApi(address ?? '').replace(/\/$/, '');
  const file = chooseListedFile(target, url, tools);
  if (file || !url) return file;
  const isFile = /\/@@(images|download)\b/.test(url) || !isSameSite(url, page);
  const name = tools.textOf(target['image_field']) ?? 'image';
  return { url: isFile ? url : `${url}/@@images/${name}/large` };
}

function isSameSite(url: string, page: string): boolean {
  if (!/^(https?:)?\/\//i.test(url)) return !/^[a-z][\w+.-]*:/i.test(url);
  const hosts = [url, page].map((one) => one.replace(/^(https?:)?\/\//i, '').split('/')[0]);
  return hosts[0] === hosts[1];
}
