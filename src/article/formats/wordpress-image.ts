import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { Seo } from './wordpress-seo.js';
import { renderedOf, withoutMoreLink } from './wordpress-texts.js';

/** Members of plugins and themes with the address of the featured image, the largest first. */
const ADDRESSES = [
  'jetpack_featured_media_url',
  'featured_image_url',
  'featured_media_url',
  'featured_media_src_url',
  'featured_image_src',
  'fimg_url',
  'post_thumbnail',
  'featured_image',
  'uagb_featured_image_src',
  'featured_image_urls',
  'newspack_featured_image_src',
];

/** Wider than any column, so that a smaller size of the same picture does. */
const TOO_WIDE = 2000;
const WIDE_ENOUGH = 1200;

/** No screen shows more of a column than this, to which WordPress itself scales what it is given. */
const WIDEST = 2560;

/** The featured image in our own format. */
export function imageOf(post: JsonObject, seo: Seo, tools: FormatTools): JsonObject | undefined {
  const { listOf, membersOf, textOf } = tools;
  const [embedded] = listOf(membersOf(post['_embedded'])['wp:featuredmedia']);
  const media = [embedded, post['better_featured_image'], post['featured_media']]
    .map((value) => fromMedia(membersOf(value), post, tools))
    .find(Boolean);
  if (media) return media;
  const named = ADDRESSES.map((name) => fromMember(post[name], tools)).find(Boolean);
  if (named) {
    const { alt, caption } = attachedOf(post, tools);
    return {
      ...named,
      description: textOf(alt),
      caption: captionOf(post['newspack_featured_image_caption'] ?? caption, post, tools),
    };
  }
  // Without a featured image, these are the text's first image, or the site's logo.
  const id = Number(textOf(post['featured_media']));
  return id > 0 ? fromSeo(seo, tools) : undefined;
}

/** What WordPress.com says of the featured image, which it has among the files of the post. */
function attachedOf(post: JsonObject, { membersOf, textOf }: FormatTools): JsonObject {
  const { ID: number } = membersOf(post['post_thumbnail']);
  return membersOf(membersOf(post['attachments'])[textOf(number) ?? '']);
}

/** https://developer.wordpress.org/rest-api/reference/media/ */
function fromMedia(
  media: JsonObject,
  post: JsonObject,
  tools: FormatTools,
): JsonObject | undefined {
  const { escapeTags, membersOf, textOf } = tools;
  const details = membersOf(media['media_details']);
  const sizes = membersOf(details['sizes']);
  const full =
    textOf(media['source_url']) ??
    textOf(membersOf(sizes['full'])['source_url']) ??
    /^\S+\.\w{3,4}$/.exec(textOf(membersOf(media['guid'])['rendered']) ?? '')?.[0];
  const isPicture = !/^(?!image)\w+\//.test(textOf(media['mime_type']) ?? '');
  if (!full || !isPicture) return undefined;
  const [width = 0, height] = [details['width'], details['height']].map((size) =>
    Number(textOf(size)),
  );
  const whole = { url: full, width, height };
  const copies = tools.uncut(sizesOf(sizes, tools), whole);
  const isEnough = (size: JsonObject) => Number(size['width']) >= WIDE_ENOUGH;
  const smaller = width > TOO_WIDE ? copies.find(isEnough) : undefined;
  const caption = captionOf(media['caption'], post, tools);
  const credit = creditOf(media, tools);
  return {
    ...(smaller ?? whole),
    encoding: copies,
    description: textOf(media['alt_text']),
    caption,
    creditText: credit && caption?.includes(credit) ? undefined : escapeTags(credit),
  };
}

interface Size {
  url: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

/** The files that WordPress made of an image, the narrowest first. */
function sizesOf(sizes: JsonObject, { membersOf, textOf }: FormatTools): JsonObject[] {
  return Object.values(sizes)
    .map(membersOf)
    .map(({ source_url: url, width, height }) => ({ url, height, width: Number(textOf(width)) }))
    .filter(({ width }) => width <= WIDEST)
    .sort((a, b) => a.width - b.width);
}

/** A caption's HTML without the one paragraph around it. */
function captionOf(value: unknown, post: JsonObject, tools: FormatTools): string | undefined {
  const html = renderedOf(value, tools);
  if (!html || !tools.encodeWords(html)) return undefined;
  const inner = withoutMoreLink(html, post, tools)
    .replace(/<\/p>\s*<p(?:\s[^<>]*)?>/gi, '<br> ')
    .replace(/<\/?p(?:\s[^<>]*)?>/gi, '')
    .trim();
  return inner || undefined;
}

/** Whom to credit: what a plugin or an editor's field says, else what the camera's file says. */
function creditOf(media: JsonObject, tools: FormatTools): string | undefined {
  const { encodeWords, isNamed, membersOf, textOf } = tools;
  const file = membersOf(membersOf(media['media_details'])['image_meta']);
  const fields = [media['acf'], media['meta']].flatMap((fields) =>
    Object.entries(membersOf(fields)),
  );
  const given = fields
    .filter(([name]) => isNamed(name, 'credit') || /^_?media_credit$/.test(name))
    .map(([, value]) => value);
  const { plaintext, rendered } = membersOf(media['media_credit']);
  return [...given, plaintext, rendered, file['credit'], file['copyright']]
    .map((value) => encodeWords(textOf(value)))
    .find((credit) => credit && /\p{L}/u.test(credit));
}

/** An address, a list that begins with one and its size, or an object of those by size. */
function fromMember(value: unknown, { listOf, membersOf, textOf }: FormatTools): Size | undefined {
  const sizes = membersOf(value);
  const direct = sizes['URL'] ?? sizes['url'] ?? sizes['source_url'];
  const chosen = direct ?? sizes['full'] ?? sizes['uncropped'] ?? sizes['large'] ?? value;
  const [first, across, down] = listOf(chosen);
  const url = textOf(first);
  if (!url || !/^(?:https?:)?\//i.test(url)) return undefined;
  const [width, height] = [sizes['width'] ?? across, sizes['height'] ?? down].map(
    (size) => Number(textOf(size)) || undefined,
  );
  return { url, width, height };
}

function fromSeo(
  { page, yoast, aioseo, resolve }: Seo,
  tools: FormatTools,
): JsonObject | undefined {
  const { listOf, membersOf, textOf } = tools;
  const primary = membersOf(resolve(page['primaryImageOfPage']));
  const [social] = listOf(yoast['og_image']);
  const image = [primary, membersOf(social), { url: aioseo['og:image'] }]
    .map(membersOf)
    .find(({ url }) => textOf(url));
  return image && { url: image['url'], width: image['width'], height: image['height'] };
}
