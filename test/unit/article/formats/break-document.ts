import * as fc from 'fast-check';

/** One way to break a document, at one place of it, chosen by a number. */
interface Break {
  place: number;
  /** Where the other value is that this one changes places with. */
  other: number;
  how: 'drop' | 'retype' | 'in-list' | 'in-object' | 'twice' | 'truncate' | 'swap';
  value: unknown;
}

type Container = Record<string, unknown> | unknown[];

/** A place in a document: what is there is `owner[name]`. */
interface Place {
  owner: Container;
  name: string;
}

const deepObject = nested(200, (value) => ({ name: value }));
const deepList = nested(200, (value) => [value]);

/** What may stand in place of anything. */
const values: readonly unknown[] = [
  null,
  0,
  1,
  -1,
  1e21,
  2e12,
  '9999999999999',
  true,
  false,
  '',
  ' ',
  'x',
  '&amp;&#0;<',
  '<p>x</p><h1>x</h1>',
  '0000-00-00 00:00:00',
  'https://a.example/b?c#d',
  '//[',
  [],
  {},
  [null],
  [[], {}],
  { toString: 1 },
  { toString: null, valueOf: 1 },
  [{ toString: 1 }],
  { constructor: 1, hasOwnProperty: 1, length: -1 },
  { length: 1e9 },
  { name: { name: 1 }, value: [0], url: {}, data: null, rendered: [] },
  deepObject,
  deepList,
];

const breaks = fc.record<Break>({
  place: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom(
    'drop',
    'retype',
    'retype',
    'retype',
    'in-list',
    'in-object',
    'twice',
    'truncate',
    'swap',
  ),
  value: fc.constantFrom(...values),
});

/** From one to five ways to break a document. */
export const severalBreaks = fc.array(breaks, { minLength: 1, maxLength: 5 });

/** The document that a text is, broken. */
export function breakDocument(text: string, ways: readonly Break[]): unknown {
  const root: Record<string, unknown> = { document: JSON.parse(text) as unknown };
  for (const way of ways) {
    const places = placesIn(root);
    const place = places[way.place % places.length];
    const other = places[way.other % places.length];
    if (place && other) apply(way, place, other);
  }
  return root['document'];
}

function apply({ how, value }: Break, { owner, name }: Place, other: Place): void {
  const old = get(owner, name);
  switch (how) {
    case 'drop':
      if (Array.isArray(owner)) owner.splice(Number(name), 1);
      else Reflect.deleteProperty(owner, name);
      return;
    case 'retype':
      set(owner, name, value);
      return;
    case 'in-list':
      set(owner, name, [old]);
      return;
    case 'in-object':
      set(owner, name, { name: old, value: old, [name]: old });
      return;
    case 'twice':
      set(owner, name, [old, structuredClone(old)]);
      return;
    case 'truncate':
      if (typeof old === 'string') set(owner, name, old.slice(0, old.length / 2));
      // What is in one of the values must not change with what is made of it here.
      else if (Array.isArray(old)) set(owner, name, structuredClone(old.slice(0, 1)));
      return;
    case 'swap': {
      const copy: unknown = structuredClone(get(other.owner, other.name));
      set(other.owner, other.name, structuredClone(old));
      set(owner, name, copy);
    }
  }
}

/** All places of a document, except in the values that were put there. */
function placesIn(root: Container): Place[] {
  const places: Place[] = [];
  const containers = [root];
  for (const owner of containers) {
    for (const name of Object.keys(owner)) {
      places.push({ owner, name });
      const value = get(owner, name);
      if (isContainer(value) && !values.includes(value)) containers.push(value);
    }
  }
  return places;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function get(owner: Container, name: string): unknown {
  return (owner as Record<string, unknown>)[name];
}

function set(owner: Container, name: string, value: unknown): void {
  (owner as Record<string, unknown>)[name] = value;
}

/** A value within itself, so many times. */
export function nested(depth: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** What comes of a value in each place of the document in turn. */
export function* withValue(text: string, value: unknown): Generator {
  const { length } = placesIn({ document: JSON.parse(text) as unknown });
  for (let place = 0; place < length; place++) {
    yield breakDocument(text, [{ place, other: place, how: 'retype', value }]);
  }
}
