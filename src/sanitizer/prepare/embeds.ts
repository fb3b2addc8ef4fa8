import { type AddressContext, hostOf } from './addresses.js';
import { isBlank } from './content-model.js';
import { addContent } from './content-within.js';
import { lateAddress, useLateAddresses } from './images.js';

/** Posts of social networks, by the class that their script looks for. */
const SOCIAL_POST =
  /(?:^|\s)(twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|fb-video|mastodon-embed|reddit-embed-bq|reddit-card|pinterest-pin|imgur-embed-pub|text-post-media|linkedin-post)(?:\s|$)/;

/** Where such posts have the address of the post itself. */
const POST_ADDRESS = [
  'data-instgrm-permalink',
  'data-url',
  'data-href',
  'data-embed-url',
  'data-text-post-permalink',
  'cite',
];

/** The kind of post that an element is meant to become, if any. */
export function socialPostIn(element: Element): string | undefined {
  return SOCIAL_POST.exec(element.getAttribute('class') ?? '')?.[1];
}

/** What stands in social posts: its links are theirs. */
const postContent = new WeakSet<Element>();

/**
 * Adds a link to a social post that holds none to be seen: its script would have brought the text. A
 * post within another has the links of that.
 */
export function linkSocialPost(post: Element, context: AddressContext): void {
  if (!addContent(postContent, post)) return;
  // One in another would be read again.
  const links = [...post.querySelectorAll('a[href]:not(a a, [href^="#"])')];
  if (
    links.some((link) => !isBlank(link.textContent) || link.querySelector('img:not([width="1"])'))
  )
    return;
  const address = [
    ...POST_ADDRESS.map((name) => post.getAttribute(name)),
    ...links.map((link) => link.getAttribute('href')),
  ].find(Boolean);
  if (address) post.append(...makeLink(post, address, context));
}

/**
 * What stands in place of an embedded page: a link, so that the reader loses nothing; for a plug-in
 * that brings its own replacement, that.
 */
export function replaceEmbed(embed: Element, context: AddressContext): Node[] {
  if (embed.localName === 'object') {
    // Words alone, such as that a browser can't show it, replace nothing.
    const hasReplacement =
      embed.querySelector('object, embed, iframe, img, a, video, audio') !== null;
    if (hasReplacement) return [...embed.childNodes];
  }
  const link = makeLink(embed, addressOf(embed), context);
  if (isBlank(embed.textContent) || embed.localName !== 'object') return link;
  return [...link, embed.ownerDocument.createTextNode(' '), ...embed.childNodes];
}

/** The address of an embed, also where a script would have set it, such as one that asks for consent. */
function addressOf(embed: Element): string | null | undefined {
  if (embed.localName === 'object') return embed.getAttribute('data');
  useLateAddresses(embed);
  const address = embed.getAttribute('src') ?? '';
  return /^\s*(about:|$)/i.test(address) ? lateAddress(embed, /^\s*(https?:)?\/\//i) : address;
}

function makeLink(
  embed: Element,
  address: string | null | undefined,
  { safeUrl, baseUrl }: AddressContext,
): Node[] {
  const url = address && !address.startsWith('#') ? safeUrl(address, baseUrl) : undefined;
  const title = embed.getAttribute('title')?.trim() || embed.getAttribute('aria-label')?.trim();
  if (!url) return title ? [embed.ownerDocument.createTextNode(title)] : [];
  const link = embed.ownerDocument.createElement('a');
  link.setAttribute('href', url);
  link.append(title || hostOf(url));
  return [link];
}
