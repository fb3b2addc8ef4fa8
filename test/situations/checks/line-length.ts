import { nameOf, styleOf } from './shown.js';
import { paragraphs } from './text-sizes.js';

/** Characters of a line, on the average of a paragraph. */
const longest = 75;
const shortest = 60;
/** So many `em` have room for more than the shortest line. */
const roomy = 45;
/** Pixels of a text in which WebKitGTK makes letters whole pixels wide, and so a line of fewer. */
const smallest = 12;
/** A paragraph of less has too few lines to tell. */
const fewest = 250;

const mark = /\p{M}/u;

const latin = /^(de|en|fr)\b/;

/** Paragraphs whose lines are longer, or on a wide page shorter, than is good to read. */
export function lineLengthFaultsIn(host: HTMLElement): string[] {
  return paragraphs(host)
    .filter(({ textContent }) => textContent.length > fewest)
    .map((paragraph) => ({ paragraph, length: lineLength(paragraph) }))
    .filter(
      ({ paragraph, length }) =>
        length > longest || (isRoomy(paragraph, host) && length < shortest),
    )
    .map(({ paragraph, length }) => `${nameOf(paragraph)} has lines of ${Math.round(length)}`);
}

function isRoomy(paragraph: HTMLElement, host: HTMLElement): boolean {
  const em = parseFloat(styleOf(paragraph).fontSize);
  if (em < smallest) return false;
  const language = paragraph.closest('[lang]')?.getAttribute('lang') ?? '';
  return latin.test(language) && host.getBoundingClientRect().width >= roomy * em;
}

/** Characters on each line but the last, on the average. */
export function lineLength(paragraph: HTMLElement): number {
  const lines = [...charactersByLine(paragraph).values()].slice(0, -1);
  return lines.reduce((sum, count) => sum + count, 0) / lines.length;
}

function charactersByLine(paragraph: HTMLElement): Map<number, number> {
  const page = paragraph.ownerDocument;
  const range = page.createRange();
  const lines = new Map<number, number>();
  const walker = page.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let index = 0; index < node.length; index += 1) {
      // A sign above or below a letter takes no room.
      if (mark.test(node.data.charAt(index))) continue;
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { bottom, height } = range.getBoundingClientRect();
      // A space at which a line ends has no box in some engines.
      if (height === 0) continue;
      const line = Math.round(bottom / 4);
      const known = [line, line - 1, line + 1].find((near) => lines.has(near)) ?? line;
      lines.set(known, (lines.get(known) ?? 0) + 1);
    }
  }
  return lines;
}
