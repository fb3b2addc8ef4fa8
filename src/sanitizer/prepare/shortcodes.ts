import { hostOf } from './addresses.js';
import type { Removals } from './removals.js';

/** `[name]`, `[name attribute="value"]`, `[name /]`, `[/name]`. https://codex.wordpress.org/Shortcode_API */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)([\s=][^[\]]*)?\/?\]/gi;

/** Shortcodes that stand alone and without attributes. A bare word in brackets is an editor's otherwise: "[sic]". */
const ALONE = /^(gallery|playlist|toc)$/i;

/** An address that WordPress would have embedded. */
const EMBED = /\[embed(?:\s[^[\]]*)?\]\s*(https?:[^\s[\]]+)\s*\[\/embed\]/gi;

/**
 * Takes commands out of the text that the system which wrote it would have replaced, where it gives
 * them out as they are. What they enclose stays. In code they are what is written about.
 */
export function removeShortcodes(root: Element, removals: Removals): void {
  // WebKit parts a long text where it has read 65,536 characters, be it within a command.
  root.normalize();
  const texts = textNodes(root);
  const opened = new Set<string>();
  const closed = new Set<string>();
  for (const { data } of texts) {
    for (const [, slash, name = ''] of data.matchAll(SHORTCODE)) {
      (slash ? closed : opened).add(lower(name));
    }
  }
  for (const text of texts) {
    const rest = linkEmbeds(text, removals);
    const kept = rest.data.replace(SHORTCODE, (all, slash: string, name: string, more?: string) => {
      const isOne = /^\s+[\w-]+=\S/.test(more ?? '') || closed.has(lower(name)) || ALONE.test(name);
      if (!isOne) return all;
      // A pair counts once.
      if (!slash || !opened.has(lower(name))) removals.add('shortcode', lower(name));
      return '';
    });
    if (kept !== rest.data) rest.data = kept;
  }
}

/** Makes links of the embeds in a text, and gives what is left of it after them. */
function linkEmbeds(text: Text, removals: Removals): Text {
  const { data, ownerDocument } = text;
  let end = 0;
  // The text is cut once: to cut it for each embed would copy the rest of it each time.
  for (const { 0: all, 1: address = '', index } of data.matchAll(EMBED)) {
    const link = ownerDocument.createElement('a');
    link.setAttribute('href', address);
    link.append(hostOf(address));
    text.before(data.slice(end, index), link);
    end = index + all.length;
    removals.add('shortcode', 'embed');
  }
  if (end > 0) text.data = data.slice(end);
  return text;
}

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.includes('[') && !text.parentElement?.closest('pre, code, kbd, samp, math')) {
      texts.push(text);
    }
  }
  return texts;
}

function lower(name: string): string {
  return name.toLowerCase();
}
