import type { ArticleImage } from '../article.js';
import { firstOf, isObject } from './json-value.js';
import { readText } from './plain-text.js';
import { readUrl } from './url.js';

/**
 * A schema.org image: an address, or an ImageObject. https://schema.org/ImageObject
 * `description` is its alternative text, `caption` what stands below, `creditText` whom to credit.
 */
export function readImage(value: unknown, base: string): ArticleImage | undefined {
  const image = isObject(value) ? value : { url: value };
  const src = firstOf([image['url'], image['contentUrl']], (url) => readUrl(url, base, true));
  const width = readPixels(image['width']);
  const height = readPixels(image['height']);
  return src
    ? {
        src,
        alt: readText(image['description'] ?? image['name']) ?? '',
        caption: readText(image['caption']),
        credit: readText(image['creditText']),
        // One of them alone would bend the image.
        ...(width && height && { width, height }),
      }
    : undefined;
}

/** A length as found in the wild, in CSS pixels: `1440`, `"1440px"`; 0 for anything else. */
function readPixels(value: unknown): number {
  return Math.max(0, Number.parseInt(String(value)) || 0);
}
