type Getter = (this: Node) => unknown;
type Method = (this: Node, ...args: unknown[]) => unknown;

/** What walking is done with, by who has it; what is moved counts with all it holds. */
const getters: readonly (readonly [owner: object, names: string])[] = [
  [
    Node.prototype,
    'firstChild lastChild nextSibling previousSibling parentNode parentElement childNodes textContent',
  ],
  [Element.prototype, 'children firstElementChild nextElementSibling previousElementSibling'],
];
const methods: readonly (readonly [owner: object, names: string])[] = [
  [TreeWalker.prototype, 'nextNode nextSibling parentNode firstChild'],
  [Node.prototype, 'contains cloneNode appendChild insertBefore'],
  [Element.prototype, 'querySelectorAll closest matches before after append replaceWith remove'],
  [CharacterData.prototype, 'before after replaceWith remove'],
  [DocumentFragment.prototype, 'append'],
];

/** Not counted itself: its getter is not among those above. */
const elementsIn = (root: Element): number => root.getElementsByTagName('*').length;

/** How many nodes are visited, moved and read while something is done. */
export function countVisits(doIt: () => void): number {
  let visits = 0;
  const restores: (() => void)[] = [];
  const replace = (
    owner: object,
    name: string,
    make: (real: PropertyDescriptor) => object,
  ): void => {
    const real = Object.getOwnPropertyDescriptor(owner, name);
    if (!real) return;
    Object.defineProperty(owner, name, { ...real, ...make(real) });
    restores.push(() => Object.defineProperty(owner, name, real));
  };
  for (const [owner, names] of getters) {
    for (const name of names.split(' ')) {
      replace(owner, name, (real) => ({
        get(this: Node) {
          const found = (real.get as Getter).call(this);
          visits += weigh(found, false);
          return found;
        },
      }));
    }
  }
  for (const [owner, names] of methods) {
    for (const name of names.split(' ')) {
      replace(owner, name, ({ value }) => ({
        value(this: Node, ...args: unknown[]) {
          const isMove = /append|before|after|replaceWith/i.test(name);
          for (const arg of isMove ? args : []) visits += weigh(arg, true);
          const found = (value as Method).apply(this, args);
          visits += weigh(found, false);
          return found;
        },
      }));
    }
  }
  try {
    doIt();
  } finally {
    for (const restore of restores.reverse()) restore();
  }
  return visits;
}

function weigh(value: unknown, isMoved: boolean): number {
  if (value instanceof NodeList || value instanceof HTMLCollection) return 1 + value.length;
  // A text is read character by character.
  if (typeof value === 'string') return 1 + value.length;
  return isMoved && value instanceof Element ? 1 + elementsIn(value) : 1;
}
