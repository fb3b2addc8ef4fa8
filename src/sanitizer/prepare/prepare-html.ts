import { engineLists, type EngineLists } from '../allow-list.js';
import type { AddressContext } from './addresses.js';
import { linkBareAddresses } from './bare-addresses.js';
import { breakAtBlankLines } from './blank-lines.js';
import { moveChildren } from './content-model.js';
import { cutHtml } from './cut-html.js';
import { cutTree } from './cut-tree.js';
import { removeEmptyElements } from './empty-elements.js';
import { settleHeadings } from './headings.js';
import { makeParagraphs } from './paragraphs.js';
import { type Removal, Removals } from './removals.js';
import { selectNodes } from './select-nodes.js';
import { removeShortcodes } from './shortcodes.js';

export { finishPrepared } from './finish-prepared.js';

/** What this module needs of its neighbours, handed in so that its chunk imports nothing. */
export interface PrepareOptions extends Pick<
  AddressContext,
  'baseUrl' | 'pageUrl' | 'safeUrl' | 'idPrefix'
> {
  /** Parses untrusted HTML into an inert document. */
  parse: (html: string) => Element;
  /** Whether the HTML is a phrase, such as a caption, and no text with paragraphs. */
  isPhrase: boolean;
}

/** HTML in the shape that the allow-list describes; untrusted still. */
export interface PreparedHtml {
  root: Element;
  /** For the engine that makes it safe. */
  lists: EngineLists;
  removals: Removal[];
}

/** More are needed where a text was made to need them; what is not settled then, stays as it is. */
const MAX_ROUNDS = 5;

/**
 * Gives HTML as content systems write it the shape that the allow-list describes and that its author
 * meant. Repeated until nothing changes, which is after the second time: then what is written out
 * reads back as the same tree, so that both engines get the same, and sanitizing twice changes nothing.
 */
export function prepareHtml(html: string, options: PrepareOptions): PreparedHtml {
  const removals = new Removals();
  let written = cutHtml(html, removals);
  let root = options.parse(written);
  keepPassage(root);
  cutTree(root, removals);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    arrange(root, options, removals);
    const rewritten = root.innerHTML;
    if (rewritten === written) break;
    written = rewritten;
    root = options.parse(written);
  }
  return { root, lists: engineLists, removals: removals.list() };
}

function arrange(root: Element, options: PrepareOptions, removals: Removals): void {
  const borders = new Set<Node>();
  const context = {
    ...options,
    ids: options.isPhrase ? NO_IDS : idsIn(root),
    candidates: { count: 0 },
    removals,
    borders,
  };
  selectNodes(root, context);
  removeShortcodes(root, removals);
  if (options.isPhrase) return;
  settleHeadings(root);
  breakAtBlankLines(root);
  makeParagraphs(root, borders);
  linkBareAddresses(root, context);
  removeEmptyElements(root);
}

/** Of a whole page, language and direction stand where only the page has them. */
function keepPassage(root: Element): void {
  const passage = root.ownerDocument.createElement('div');
  for (const name of ['lang', 'dir']) {
    const value =
      root.getAttribute(name) ?? root.ownerDocument.documentElement.getAttribute(name) ?? '';
    if (value) passage.setAttribute(name, value);
  }
  if (!passage.hasAttributes()) return;
  moveChildren(root, (child) => {
    passage.append(child);
  });
  root.append(passage);
}

/** Nothing can be linked to in a phrase: links are followed within the text of the body alone. */
const NO_IDS: ReadonlySet<string> = new Set();

/** The ids of a text, and the names of its anchors, which become ids. */
function idsIn(root: Element): ReadonlySet<string> {
  return new Set(
    [...root.querySelectorAll('[id], a[name]')].map((element) =>
      (element.id || (element.getAttribute('name') ?? '')).trim(),
    ),
  );
}
