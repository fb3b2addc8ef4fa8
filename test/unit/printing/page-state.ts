import { stub } from '../../support/stub.js';

const numbers = new WeakMap<CSSStyleSheet, number>();
let lastNumber = 0;

/** A number for a sheet, always the same. */
function numberOf(sheet: CSSStyleSheet): number {
  const number = numbers.get(sheet) ?? ++lastNumber;
  numbers.set(sheet, number);
  return number;
}

export interface PageState {
  html: string;
  trees: string[];
  sheets: number[][];
  title: string;
}

/** All that printing might leave behind: in the document, and in shadow roots of it. */
export function stateOf(...roots: readonly ShadowRoot[]): PageState {
  return {
    html: document.documentElement.outerHTML,
    trees: roots.map(({ innerHTML }) => innerHTML),
    sheets: [document, ...roots].map(({ adoptedStyleSheets }) => adoptedStyleSheets.map(numberOf)),
    title: document.title,
  };
}

/** Tells for which events something listens at the window that did not when this was called. */
export function watchListeners(): () => string[] {
  const present: (readonly [type: string, listener: unknown])[] = [];
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  stub(window, 'addEventListener', (...values: Parameters<typeof add>) => {
    present.push([values[0], values[1]]);
    add(...values);
  });
  stub(window, 'removeEventListener', (...values: Parameters<typeof remove>) => {
    const [type, listener] = values;
    const index = present.findIndex((each) => each[0] === type && each[1] === listener);
    if (index >= 0) present.splice(index, 1);
    remove(...values);
  });
  return () => present.map(([type]) => type);
}
