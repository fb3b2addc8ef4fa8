import { blockOf, firstText, isEmpty, removeWhole, SEEN } from './text-tree.js';

/** The line with which a text begins: until a break, or to the end of what stands on lines of its own. */
export interface OpeningLine {
  block: Element;
  words: string;
  /** Takes the line out, with the break at its end. */
  remove: () => void;
  /** Takes so many characters from its beginning. */
  cut: (length: number) => void;
}

/** Longer than any line that repeats what stands above the text. */
export const MAX_LENGTH = 400;

/** The opening line of a text; none where a picture stands before its end. */
export function openingLine(tree: Element): OpeningLine | undefined {
  const first = firstText(tree);
  const block = first && blockOf(first);
  if (!block) return undefined;
  const texts = [first];
  const walker = tree.ownerDocument.createTreeWalker(block);
  walker.currentNode = first;
  let end = walker.nextNode();
  let { length } = first.data;
  for (; end && length < MAX_LENGTH && !isEnd(end, block); end = walker.nextNode()) {
    if (!(end instanceof Text)) continue;
    texts.push(end);
    length += end.length;
  }
  const seen = block.querySelector(SEEN);
  const isAfter =
    end && seen && end.compareDocumentPosition(seen) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (seen && !isAfter) return undefined;
  return {
    block,
    words: texts.map(({ data }) => data).join(''),
    remove() {
      if (end) this.cut(length);
      else removeWhole(block);
      if (end instanceof Element && end.localName === 'br') end.remove();
    },
    cut(count) {
      let left = count;
      for (const text of texts) {
        const taken = Math.min(left, text.length);
        left -= taken;
        text.data = text.data.slice(taken);
        removeEmpty(text, block);
      }
    },
  };
}

function isEnd(node: Node, block: Element): boolean {
  if (node instanceof Text) return blockOf(node) !== block;
  return node instanceof Element && node.localName === 'br';
}

/** Removes a text without characters, and what is around it and now holds nothing. */
function removeEmpty(text: Text, block: Element): void {
  const around = text.parentElement;
  if (text.data === '') text.remove();
  if (around && around !== block && isEmpty(around)) removeWhole(around);
}
