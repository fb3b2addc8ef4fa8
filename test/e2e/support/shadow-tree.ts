/** All elements below a root that match, through every shadow root, in the order of the tree. */
export function deepQueryAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deepQueryAll(element.shadowRoot, selector) : []),
  ]);
}

/** The one element that matches, or an error that says what was looked for. */
export function deepQuery(root: ParentNode, selector: string): HTMLElement {
  const element = deepQueryAll(root, selector)[0];
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** Text as a reader sees it: white space folded, but not the no-break spaces of typography. */
export function textOf(element: Element): string {
  return element.textContent.replace(/[\t-\r ]+/g, ' ').trim();
}

/** The button with a name, wherever it is. */
export function buttonNamed(root: ParentNode, name: string): HTMLButtonElement {
  const buttons = deepQueryAll(root, 'button') as HTMLButtonElement[];
  const button = buttons.find((candidate) => textOf(candidate) === name);
  if (!button) throw new Error(`No button "${name}", only ${buttons.map(textOf).join(', ')}`);
  return button;
}
