import { isBlank } from './content-model.js';
import { isTrackingPixel } from './images.js';

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/**
 * Gives a link without words a name, since a screen reader would say none, or spell its address: that of
 * its `aria-label`, which goes, else of the host that it leads to. Whether the link may stay: one around
 * a picture that leads to its file alone says nothing more.
 */
export function nameLink(link: Element, baseUrl: string): boolean {
  const href = link.getAttribute('href');
  if (href === null || !isBlank(link.textContent) || !isBlank(link.getAttribute('title')))
    return true;
  const label = link.getAttribute('aria-label')?.trim();
  const images = [...link.querySelectorAll('img')].filter((image) => !isTrackingPixel(image));
  const [image] = images;
  if (!image) {
    if (label && !link.querySelector('math, audio, video, table')) link.append(label);
    return true;
  }
  if (images.some(({ alt }) => !isBlank(alt))) return true;
  if (!label && IMAGE_FILE.test(href)) return false;
  image.alt = label ?? (URL.canParse(href, baseUrl) ? new URL(href, baseUrl).host : '');
  return true;
}
