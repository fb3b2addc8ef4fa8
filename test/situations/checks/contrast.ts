import { backgroundOf, contrastOf, faded, opacityOf, over, parseColour } from './colour.js';
import { nameOf, parentOf, placeOf, shownIn, styleOf, withAncestors } from './shown.js';

/** WCAG 2.2, 1.4.6 and 1.4.3: where the page's own text reaches one of them, ours does. */
const enhanced = 7;
const minimum = 4.5;
/** WCAG 2.2, 1.4.11: what tells a control from the text around it. */
const controlLines = 3;
/** Rules between blocks tell nothing that the space doesn't: they are to be quiet, and still be seen. */
const quietLines = 1.5;
const control = 'button, a, summary';
/** What is lost where colours are rounded to bytes. */
const slack = 0.05;

/** Texts, icons and lines that are too pale where they are painted. */
export function paleIn(host: HTMLElement): string[] {
  const wanted = wantedOn(host);
  return [...paleTexts(host, wanted), ...paleLines(host, wanted)];
}

/** The page's own contrast where the element stands. */
export function contrastOfPage(host: HTMLElement): number {
  return contrastIn(host, styleOf(host).color);
}

function wantedOn(host: HTMLElement): number {
  const ofPage = contrastOfPage(host);
  return ofPage >= enhanced ? enhanced : Math.min(ofPage, minimum);
}

function paleTexts(host: HTMLElement, wanted: number): string[] {
  const places = new Set(shownIn(host).texts.map(placeOf));
  return [...places]
    .filter((place) => !isDisabled(place))
    .flatMap((place) => complaint(place, contrastIn(place, styleOf(place).color), wanted, 'text'));
}

function paleLines(host: HTMLElement, wanted: number): string[] {
  const ofRules = wantsContrast(host) ? controlLines : quietLines;
  return shownIn(host)
    .elements.filter((element) => !isDisabled(element))
    .flatMap((element) => {
      const style = styleOf(element);
      const ofLines = Math.min(wanted, element.matches(control) ? controlLines : ofRules);
      // A border is painted over what is around its box.
      const around = parentOf(element) ?? element;
      return [
        ...(element.localName === 'svg'
          ? complaint(element, contrastIn(element, style.color), wanted, 'icon')
          : []),
        ...bordersOf(style).flatMap((colour) =>
          complaint(element, contrastIn(around, colour), ofLines, 'line'),
        ),
      ];
    });
}

/** Whether the reader asks for more than is usual. */
function wantsContrast({ ownerDocument: { defaultView } }: HTMLElement): boolean {
  const queries = ['(prefers-contrast: more)', '(forced-colors: active)'];
  return queries.some((query) => defaultView?.matchMedia(query).matches);
}

function bordersOf(style: CSSStyleDeclaration): string[] {
  const sides = ['top', 'right', 'bottom', 'left'].filter(
    (side) =>
      parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
      style.getPropertyValue(`border-${side}-style`) !== 'none',
  );
  return [...new Set(sides.map((side) => style.getPropertyValue(`border-${side}-color`)))];
}

/** Of a colour to what is painted below it. */
function contrastIn(element: HTMLElement, colour: string): number {
  const background = backgroundOf(element);
  const seen = over(faded(parseColour(colour), opacityOf(element)), background);
  return contrastOf(seen, background);
}

/** What can't be used need not be seen well: WCAG says so. */
function isDisabled(element: HTMLElement): boolean {
  return withAncestors(element).some((one) => one.matches('[aria-disabled=true], :disabled'));
}

function complaint(element: HTMLElement, found: number, wanted: number, what: string): string[] {
  return found >= wanted - slack
    ? []
    : [`${what} of ${nameOf(element)}: ${found.toFixed(2)}, not ${wanted.toFixed(2)}`];
}
