/** A node of an accessibility tree, its role in the words of ARIA wherever ARIA has one for it. */
export interface Accessible {
  /** `text` for words that stand in the page; its name is the words. */
  role: string;
  name: string;
  description?: string | undefined;
  level?: number | undefined;
  states: string[];
  children: Accessible[];
}

export const stateNames = [
  'disabled',
  'busy',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'invalid',
] as const;

/** How urgently changes are told, where the role doesn't say it already. */
export function liveState(role: string, live: unknown): string[] {
  const implied = { alert: 'assertive', status: 'polite' }[role] ?? 'off';
  return typeof live === 'string' && live !== implied ? [live] : [];
}

/** Roles that say nothing: assistive technology passes on what is in them. */
const nothingSaid = new Set(['generic', 'none', 'presentation', '']);

/** Between words that are told in pieces, one right after the other. */
const seam = '\u{1f}';

/**
 * A line a node, indented by its depth: `heading 2 "Headline"`. Words that a name repeats are written
 * once, and words that are all there is in a node stand in its line: `paragraph: All of its text`.
 * Where two pieces of it have no space between them, there is a bar: `caption: The quay|J. Keeper`.
 */
export function linesOf(nodes: readonly Accessible[], depth = 0): string[] {
  return withoutGenerics(nodes).flatMap((node) => {
    const indent = '  '.repeat(depth);
    if (node.role === 'text') return [`${indent}text: ${shown(node.name)}`];
    const line = indent + headOf(node);
    const words = wordsOf(node.children);
    if (words === undefined) return [line, ...linesOf(node.children, depth + 1)];
    const isRepeated = words.replaceAll(seam, '') === folded(node.name);
    return [words === '' || isRepeated ? line : `${line}: ${shown(words)}`];
  });
}

function headOf({ role, level, name, states, description }: Accessible): string {
  const quoted = name && `"${folded(name)}"`;
  const told = description && `(${folded(description)})`;
  return [role, level, quoted, ...states, told].filter(Boolean).join(' ');
}

/** What a node with nothing but words says. */
function wordsOf(children: readonly Accessible[]): string | undefined {
  const [words, ...others] = withoutGenerics(children);
  if (others.length > 0 || (words && words.role !== 'text')) return undefined;
  return folded(words?.name ?? '');
}

/** Nodes that say something, and the words between two of them as one. */
function withoutGenerics(nodes: readonly Accessible[]): Accessible[] {
  const joined: Accessible[] = [];
  for (const node of nodes.flatMap(hoistedFrom)) {
    const before = joined.at(-1);
    if (node.role === 'text' && before?.role === 'text') {
      joined.splice(-1, 1, { ...before, name: joinedWords(before.name, node.name) });
    } else joined.push(node);
  }
  return joined.filter(({ role, name }) => role !== 'text' || folded(name) !== '');
}

function joinedWords(before: string, after: string): string {
  const isParted = before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after);
  return before + (isParted ? '' : seam) + after;
}

function hoistedFrom(node: Accessible): Accessible[] {
  const isSilent = nothingSaid.has(node.role) && node.name === '' && node.states.length === 0;
  return isSilent ? node.children.flatMap(hoistedFrom) : [node];
}

/** White space as a reader hears it; the no-break spaces of typography stay. */
function folded(text: string): string {
  return text.replace(/[\t-\r ]+/g, ' ').trim();
}

function shown(text: string): string {
  return folded(text).replaceAll(seam, '|');
}
