/**
 * What an article may hold, as data: every element that stays, with the attributes that stay on it.
 * Both engines and our own pass over the tree read it; whatever is not here does not reach the page.
 * Why each group is here, and what is not, is argued in docs/decisions/0003-sanitizer.md.
 */

/** On every element: the language, direction and name of a passage, and a place to link to. */
const everywhere = words('lang dir title id');

/** Names of HTML elements, and what stays on each of them besides. */
const html: readonly (readonly [elements: string, attributes: string])[] = [
  // Meaning within a sentence.
  ['abbr b br cite code dfn em i kbd mark s samp small span strong sub sup u var wbr', ''],
  // Writing systems other than Latin.
  ['bdi bdo ruby rt rp', ''],
  // `target`, `rel`, `download` and `ping` are not the article's to decide.
  ['a', 'href hreflang'],
  ['q blockquote', 'cite'],
  ['ins del', 'cite datetime'],
  ['time', 'datetime'],
  // The structure of a text.
  ['p div section pre hr h1 h2 h3 h4 h5 h6 ul dl dt dd summary', ''],
  ['details', 'open'],
  ['ol', 'start reversed type'],
  ['li', 'value'],
  // Pictures: late, and without a say in who learns of the reader.
  ['figure figcaption picture', ''],
  ['img', 'src srcset sizes alt width height loading decoding'],
  ['source', 'src srcset sizes media type width height'],
  // Recordings: `preload` is `none`, and there is no `poster`, so nothing is fetched unasked.
  ['audio', 'src crossorigin controls preload'],
  ['video', 'src crossorigin controls preload width height'],
  ['track', 'src kind srclang label'],
  // Figures and results, with what a screen reader needs to read them.
  ['table caption thead tbody tfoot tr', ''],
  ['col colgroup', 'span'],
  ['td th', 'colspan rowspan scope'],
];

/**
 * MathML Core (https://www.w3.org/TR/mathml-core/) without links, scripts, styles and embedded HTML:
 * `annotation`, `annotation-xml`, `maction` and whatever colours or sizes.
 */
const mathml: readonly (readonly [elements: string, attributes: string])[] = [
  ['math', 'display'],
  ['mi', 'mathvariant'],
  ['mn ms mtext mrow merror mphantom msqrt mroot msub msup msubsup mprescripts semantics', ''],
  ['mo', 'form lspace rspace stretchy symmetric maxsize minsize largeop movablelimits'],
  ['mspace', 'width height depth'],
  ['mpadded', 'width height depth lspace voffset'],
  ['mfrac', 'linethickness'],
  ['mstyle mmultiscripts mtable mtr', ''],
  ['munder', 'accentunder'],
  ['mover', 'accent'],
  ['munderover', 'accent accentunder'],
  ['mtd', 'columnspan rowspan'],
];
const everyFormula = words('displaystyle scriptlevel');

/** The namespaces of the elements that are allowed. */
export const HTML = 'http://www.w3.org/1999/xhtml';
export const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Attributes that stay on each HTML element that stays. */
export const htmlElements = attributesByElement(html, everywhere);

/** Attributes that stay on each element of a formula that stays. */
export const mathElements = attributesByElement(mathml, [...everywhere, ...everyFormula]);

/**
 * Elements that go with all they hold, because what they hold is no text to be read: code, markup for
 * other programs, controls without a form, drawings that can hold all of that. Every other element
 * that is not allowed gives way to its content.
 */
export const removedElements: ReadonlySet<string> = new Set([
  ...words('script style template noscript noembed noframes xmp plaintext title xml'),
  ...words('base meta link input select textarea button datalist param area'),
  ...words('svg frameset frame annotation annotation-xml'),
]);

/** What both engines are given. */
export interface EngineLists {
  /** An element of another vocabulary has its namespace with it. */
  elements: (string | { name: string; namespace: string })[];
  attributes: string[];
}

/** What an engine needs of the list. */
export const engineLists: EngineLists = {
  elements: [
    ...htmlElements.keys(),
    ...[...mathElements.keys()].map((name) => ({ name, namespace: MATHML })),
  ],
  attributes: [
    ...new Set([...htmlElements.values(), ...mathElements.values()].flatMap((a) => [...a])),
  ],
};

function attributesByElement(
  groups: readonly (readonly [elements: string, attributes: string])[],
  onAll: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    groups.flatMap(([elements, attributes]) =>
      words(elements).map((name) => [name, new Set([...onAll, ...words(attributes)])]),
    ),
  );
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
