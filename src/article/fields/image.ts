import type { ArticleBody, ArticleImage } from '../article.js';
import { firstOf, isObject } from './json-value.js';
import { readText, TAG } from './plain-text.js';
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
        caption: readText(withoutTags(image['caption'])),
        credit: readText(withoutTags(image['creditText'])),
        richCaption: readRich(image['caption'], base),
        richCredit: readRich(image['creditText'], base),
        // One of them alone would bend the image.
        ...(width && height && { width, height }),
      }
    : undefined;
}

function withoutTags(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(TAG, '') : value;
}

function readRich(value: unknown, baseUrl: string): ArticleBody | undefined {
  return typeof value === 'string' && value.search(TAG) >= 0 ? { html: value, baseUrl } : undefined;
}

/** A length as found in the wild, in CSS pixels: `1440`, `"1440px"`; 0 for anything else. */
function readPixels(value: unknown): number {
  return Math.max(0, Number.parseInt(readText(value) ?? '') || 0);
}
