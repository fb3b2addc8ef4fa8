import { nameOf, pixels, placeOf, shownIn, styleOf, withAncestors } from './shown.js';

/** Pixels below which nobody reads; a page that has no size at all is no page that wants such a text. */
const smallest = 9;
/** What a text has where the page has none for it. */
const usual = 16;
/** Notes and the like. */
const raised = 'sub, sup, sub *, sup *, math *, rt';

/** Sizes that are too small, too large, or in the wrong relation to one another. */
export function textSizeFaultsIn(host: HTMLElement, scale = 1): string[] {
  return [...bodySizeFaults(host, scale), ...hierarchyFaults(host), ...tooSmall(host)];
}

/** The text is as large as that of the page, times what the reader wants. */
function bodySizeFaults(host: HTMLElement, scale: number): string[] {
  const ofPage = sizeOf(host);
  const wanted = (ofPage < smallest ? usual : ofPage) * scale;
  return paragraphs(host)
    .filter((paragraph) => Math.abs(sizeOf(paragraph) / wanted - 1.05) > 0.16)
    .map((paragraph) => `${nameOf(paragraph)} has ${pixels(sizeOf(paragraph))} of ${wanted}px`);
}

/** Headline, headings and text, from large to small, and captions smaller than the text. */
function hierarchyFaults(host: HTMLElement): string[] {
  const { elements } = shownIn(host);
  const sizes = (selector: string): number[] =>
    elements.filter((element) => element.matches(selector)).map(sizeOf);
  const text = paragraphs(host).map(sizeOf);
  const steps: [string, number[], number[]][] = [
    ['the headline and the headings', sizes('#headline'), sizes('[part~=body] :is(h2, h3, h4)')],
    [
      'the headline and what is below it',
      sizes('#headline'),
      sizes('.subheadline, [part~=summary]'),
    ],
    ['headings and text', sizes('[part~=body] :is(h2, h3)'), text],
    ['the headline and the text', sizes('#headline'), text],
    ['text and captions', text, sizes('figcaption')],
  ];
  return steps
    .filter(([, larger, smaller]) => Math.min(...larger) <= Math.max(...smaller))
    .map(
      ([names, larger, smaller]) =>
        `${names}: ${pixels(Math.min(...larger))} and ${pixels(Math.max(...smaller))}`,
    );
}

function tooSmall(host: HTMLElement): string[] {
  const places = new Set(shownIn(host).texts.map(placeOf));
  return [...places]
    .filter((place) => !place.matches(raised) && sizeOf(place) < smallest - 0.5)
    .map((place) => `${nameOf(place)} has ${pixels(sizeOf(place))}`);
}

/** Paragraphs of the text itself, not of what is set apart in it. */
export function paragraphs(host: HTMLElement): HTMLElement[] {
  return shownIn(host).elements.filter(
    (element) =>
      element.matches('[part~=body] > p') &&
      !withAncestors(element).some((one) => one.matches('blockquote, figure')),
  );
}

function sizeOf(element: Element): number {
  return parseFloat(styleOf(element).fontSize);
}
