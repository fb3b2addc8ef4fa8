import { pictureOf } from '../pictures.js';
import { nameOf, pixels, shownIn, styleOf } from './shown.js';

/** How many times its own size a picture is drawn at most. */
const mostGrowth = 2;
/** Of the window: with more, the picture is not seen at once. */
const mostHeight = 0.9;
/** Pixels that a browser may round away. */
const slack = 2;

/** Pictures blown up, out of shape, or too high to be seen at once. */
export function pictureFaultsIn(host: HTMLElement): string[] {
  const images = shownIn(host).elements.filter((element) => element.localName === 'img');
  const windowHeight = host.ownerDocument.documentElement.clientHeight;
  return (images as HTMLImageElement[]).flatMap((image) => {
    const { width, height } = image.getBoundingClientRect();
    const own = pictureOf(image.currentSrc || image.src);
    // A broken one has no shape of its own.
    if (own.width === 0) return [];
    const { objectFit } = styleOf(image);
    const isFilled = objectFit === 'fill';
    const rightHeight = (width * own.height) / own.width;
    const contained = Math.min(width, (height * own.width) / own.height);
    const drawn = isFilled ? width : objectFit === 'contain' ? contained : own.width;
    return [
      ...(isFilled && Math.abs(height - rightHeight) > slack
        ? [`${nameOf(image)} is ${pixels(height)} high, and should be ${pixels(rightHeight)}`]
        : []),
      ...(drawn > mostGrowth * own.width + slack && !own.isDrawing
        ? [`${nameOf(image)} of ${own.width}px is drawn over ${pixels(drawn)}`]
        : []),
      ...(height > mostHeight * windowHeight
        ? [`${nameOf(image)} is ${pixels(height)} high in a window of ${windowHeight}px`]
        : []),
    ];
  });
}
