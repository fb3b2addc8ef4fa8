/**
 * What an article may hold, written from docs/decisions/0003-sanitizer.md and not from the code, so that
 * a name which comes into the code's own list, or goes from it, is noticed. Each has the attributes that
 * stay on it.
 */
export type ListedElements = ReadonlyMap<string, readonly string[]>;

const words = (text: string): string[] => text.split(' ').filter(Boolean);

function listed(rows: readonly (readonly [names: string, attributes: string])[], onAll: string) {
  return new Map(
    rows.flatMap(([names, attributes]) =>
      words(names).map((name) => [name, [...words(onAll), ...words(attributes)]] as const),
    ),
  );
}

export const listedHtml: ListedElements = listed(
  [
    ['strong em b i u s span div section wbr kbd samp var dfn rt rp p', ''],
    ['h1 h2 h3 h4 h5 h6 ul dl dt dd table caption thead tbody tfoot tr', ''],
    ['figure figcaption picture summary abbr cite sub sup mark small code pre', ''],
    ['ruby bdi bdo hr br', ''],
    ['a', 'href hreflang'],
    ['q blockquote', 'cite'],
    ['ins del', 'cite datetime'],
    ['time', 'datetime'],
    ['details', 'open'],
    ['ol', 'start reversed type'],
    ['li', 'value'],
    ['img', 'src srcset sizes alt width height loading decoding'],
    ['source', 'src srcset sizes media type width height'],
    ['audio', 'src crossorigin controls preload'],
    ['video', 'src crossorigin controls preload width height'],
    ['track', 'src kind srclang label'],
    ['col colgroup', 'span'],
    ['td th', 'colspan rowspan scope'],
  ],
  'lang dir title id',
);

/** As MathML Core has them (https://www.w3.org/TR/mathml-core/), without links, looks and embedded HTML. */
export const listedMath: ListedElements = listed(
  [
    ['math', 'display'],
    ['mi', 'mathvariant'],
    ['mn ms mtext mrow msqrt mroot mstyle merror mphantom msub msup msubsup', ''],
    ['mmultiscripts mprescripts mtable mtr semantics', ''],
    ['mo', 'form lspace rspace stretchy symmetric maxsize minsize largeop movablelimits'],
    ['mspace', 'width height depth'],
    ['mpadded', 'width height depth lspace voffset'],
    ['mfrac', 'linethickness'],
    ['munder', 'accentunder'],
    ['mover', 'accent'],
    ['munderover', 'accent accentunder'],
    ['mtd', 'columnspan rowspan'],
  ],
  'lang dir title id displaystyle scriptlevel',
);

/** What goes with all it holds. */
export const removedNames: readonly string[] = [
  ...words('script style template noscript base meta link input select textarea button svg'),
  ...words('noembed noframes xmp plaintext title xml datalist param area'),
  ...words('frameset frame annotation annotation-xml'),
];
