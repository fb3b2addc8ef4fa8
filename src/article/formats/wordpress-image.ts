import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** Members in which plugins and themes put the address of the lead image. */
const PLUGIN_ADDRESSES = [
  'jetpack_featured_media_url',
  'featured_image_url',
  'featured_image_src',
  'featured_media_url',
  'featured_media_src_url',
  'fimg_url',
];

/** Images wider than this are originals; then a size that is at least as wide as the next serves. */
const WIDEST = 2000;
const WIDE_ENOUGH = 1200;

/** The lead image, in our own format. */
export function leadImage(
  post: JsonObject,
  yoast: JsonObject,
  tools: FormatTools,
): JsonObject | undefined {
  const { listOf, membersOf, textOf } = tools;
  const embedded = listOf(membersOf(post['_embedded'])['wp:featuredmedia']).flat().map(membersOf);
  const media = [...embedded, membersOf(post['better_featured_image'])].find(
    (one) => textOf(one['source_url']) && isImage(one, tools),
  );
  if (media) return fromMedia(media, tools);
  const url = PLUGIN_ADDRESSES.map((name) => textOf(post[name])).find(Boolean);
  if (url) return { url };
  // Where a post has no image of its own, this is often the one of the site.
  const [shared] = post['featured_media'] ? listOf(yoast['og_image']).map(membersOf) : [];
  return shared && { url: shared['url'], width: shared['width'], height: shared['height'] };
}

function isImage(media: JsonObject, { textOf }: FormatTools): boolean {
  const type = textOf(media['media_type']) ?? 'image';
  return type === 'image' && (textOf(media['mime_type']) ?? 'image/').startsWith('image/');
}

function fromMedia(media: JsonObject, tools: FormatTools): JsonObject {
  const { membersOf, textOf } = tools;
  const caption = membersOf(media['caption'])['rendered'] ?? media['caption'];
  const { url, width, height } = chooseSize(media, tools);
  return {
    url,
    width,
    height,
    description: tools.encode(textOf(media['alt_text'])) ?? '',
    caption: withoutParagraph(textOf(caption)),
  };
}

/** The whole image, or one of its sizes. Crops are no choice: they have other proportions. */
function chooseSize(media: JsonObject, { membersOf }: FormatTools): JsonObject {
  const details = membersOf(media['media_details']);
  const whole = { url: media['source_url'], width: details['width'], height: details['height'] };
  const ratio = Number(whole.width) / Number(whole.height);
  if (!(Number(whole.width) > WIDEST)) return whole;
  const [smallest] = Object.values(membersOf(details['sizes']))
    .map(membersOf)
    .filter(({ source_url: url, width, height }) => {
      const isSame = Math.abs(Number(width) / Number(height) / ratio - 1) < 0.02;
      return typeof url === 'string' && Number(width) >= WIDE_ENOUGH && isSame;
    })
    .sort((a, b) => Number(a['width']) - Number(b['width']));
  if (!smallest) return whole;
  return { url: smallest['source_url'], width: smallest['width'], height: smallest['height'] };
}

/** WordPress makes a paragraph of each caption; one without other markup is a text. */
function withoutParagraph(caption: string | undefined): string | undefined {
  return /^<p>([^<]*)<\/p>$/.exec(caption ?? '')?.[1] ?? caption;
}
