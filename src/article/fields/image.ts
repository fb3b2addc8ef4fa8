import type { ArticleBody, ArticleImage } from '../article.js';
import { allOf, firstOf, isObject } from './json-value.js';
import { readText, TAG } from './plain-text.js';
import { readUrl } from './url.js';

/**
 * A schema.org image: an address, or an ImageObject. https://schema.org/ImageObject
 * `description` is its alternative text, `caption` what stands below, `creditText` whom to credit;
 * `encoding` has other files of the same picture.
 */
export function readImage(value: unknown, base: string): ArticleImage | undefined {
  const image = isObject(value) ? value : { url: value };
  const files = allOf([image, image['encoding']], (file) => {
    if (!isObject(file)) return undefined;
    const src = firstOf([file['url'], file['contentUrl']], (url) => readUrl(url, base, true));
    return src
      ? { src, width: readPixels(file['width']), height: readPixels(file['height']) }
      : undefined;
  });
  const [own] = files;
  files.sort((a, b) => a.width - b.width);
  // One of them alone would bend the image.
  const sized = [...files, own].findLast((file) => file?.width && file.height);
  const renditions = files
    .filter(({ width }, index) => width > (files[index - 1]?.width ?? 0))
    .map(({ src, width }) => ({ src, width }));
  return (
    own && {
      src: own.src,
      alt: readText(image['description'] ?? image['name']) ?? '',
      caption: readText(withoutTags(image['caption'])),
      credit: readText(withoutTags(image['creditText'])),
      richCaption: readRich(image['caption'], base),
      richCredit: readRich(image['creditText'], base),
      ...(sized && { width: sized.width, height: sized.height }),
      ...(renditions[1] && { renditions }),
    }
  );
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
