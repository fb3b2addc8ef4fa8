/**
 * What an article may hold, as data: read by both engines and by our own pass over the tree.
 * Why each group is here is argued in docs/decisions/0003-sanitizer.md.
 */

/** Elements that stay. */
export const allowedElements: readonly string[] = words(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup',
  'time u var wbr ruby rt rp',
  'p div section blockquote pre hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary',
  'figure figcaption img picture source audio video track',
  'table caption colgroup col thead tbody tfoot tr th td',
);

/** Attributes that stay, none of which can run anything or reach out of the text. */
export const allowedAttributes: readonly string[] = words(
  'lang dir title id href hreflang cite datetime open value start reversed type',
  'src srcset sizes media alt width height kind srclang label',
  'span colspan rowspan scope',
);

/**
 * Elements that go with all they hold, because what they hold is not text to be read: code, markup
 * for other programs, controls without a form. Every other element that is not allowed is unwrapped.
 */
export const removedElements: readonly string[] = words(
  'script style template noscript noembed noframes xmp plaintext svg math canvas object title',
  'select textarea button datalist dialog map',
);

function words(...lines: string[]): string[] {
  return lines.join(' ').split(' ');
}
