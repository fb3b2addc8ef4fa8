import { styleOf, withAncestors } from './shown.js';

/** Red, green and blue from 0 to 255, and how much it covers, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Colour>();

/** A colour as the browser paints it, whatever the notation. */
export function parseColour(text: string): Colour {
  const colour = known.get(text) ?? painted(text);
  known.set(text, colour);
  return colour;
}

function painted(text: string): Colour {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas');
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** One colour over an opaque one. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** The same, paler. */
export function faded([red, green, blue, alpha]: Colour, opacity: number): Colour {
  return [red, green, blue, alpha * opacity];
}

/** What is painted behind an element's content, from the page's own ground up. */
export function backgroundOf(element: HTMLElement): Colour {
  return withAncestors(element)
    .reverse()
    .map((one) => parseColour(styleOf(one).backgroundColor))
    .reduce((below, colour) => over(colour, below), groundOf(element.ownerDocument));
}

/** How much of an element is seen, with all around it. */
export function opacityOf(element: HTMLElement): number {
  return withAncestors(element).reduce((all, one) => all * Number(styleOf(one).opacity), 1);
}

/** What a page without a background is painted on, in its own color scheme. */
function groundOf(page: Document): Colour {
  const probe = page.createElement('span');
  probe.style.color = 'Canvas';
  page.documentElement.append(probe);
  const ground = parseColour(styleOf(probe).color);
  probe.remove();
  return ground;
}

/** WCAG 2.2: from 1, which is none, to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
