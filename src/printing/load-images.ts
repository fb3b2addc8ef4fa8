import { elementsWithin } from './elements-within.js';
import type { Undo } from './print-tools.js';
import { settleInTime } from './settle-in-time.js';

/** Milliseconds for which the reader waits for images. */
const PATIENCE = 3000;

/**
 * Settles once the images in what is printed are there, those too that a browser fetches only when the
 * reader comes near; or when that takes too long. What is returned makes these wait again. Never rejects.
 */
export async function loadImages(elements: readonly Element[]): Promise<Undo> {
  const images = elements
    .flatMap(elementsWithin)
    .filter((element): element is HTMLImageElement => element instanceof HTMLImageElement);
  const lazy = images
    .filter(({ loading }) => loading === 'lazy')
    .map((image) => [image, image.getAttribute('loading') ?? ''] as const);
  for (const [image] of lazy) image.loading = 'eager';
  const missing = images.filter(({ complete }) => !complete);
  if (missing.length > 0) {
    await settleInTime(
      missing.map((image) => image.decode()),
      PATIENCE,
    );
  }
  return () => {
    for (const [image, loading] of lazy) image.setAttribute('loading', loading);
  };
}
