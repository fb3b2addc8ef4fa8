import * as fc from 'fast-check';
import { nastyAttributes } from './nasty-attributes.js';

const words = (text: string): string[] => text.split(' ');

/** Elements that a text may hold, more often than the others; some, such as `a`, can't nest. */
const common = words(
  'p p p div div section a a b i em strong span span br br ul ol li li blockquote pre h1 h2 h4 h6 ' +
    'table table tbody tr tr td td th caption figure figcaption img picture source q code sub math mi mtext',
);

/** All others that browsers treat in some way of their own, and some they don't know. */
const rare = words(
  'abbr bdi bdo cite del ins dfn dl dt dd details summary hr kbd mark ruby rt rp rb rtc s samp small u ' +
    'var wbr time audio video track col colgroup thead tfoot h3 h5 ' +
    'html head body main article header footer aside nav address hgroup search form fieldset legend label ' +
    'center dir menu marquee applet font big tt strike nobr acronym blink basefont bgsound image keygen ' +
    'isindex listing data slot dialog meter output progress optgroup option select datalist button input ' +
    'textarea object param embed iframe map area canvas portal frame frameset noframes noembed noscript ' +
    'script style template title base meta link xmp x-y o:p font-face annotation-xml ' +
    'svg svg foreignObject desc g path use image a ' +
    'math mn mo ms mrow mfrac msup mtable mtr mtd semantics annotation mglyph malignmark merror menclose maction',
);

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...common) },
  { weight: 2, arbitrary: fc.constantFrom(...rare) },
);

/** Words that differ, so that a wrong order shows. */
const word = fc.integer({ min: 0, max: 46_655 }).map((n) => n.toString(36));

const odd = fc.constantFrom(
  ...[
    '&nbsp;',
    '&#160; ',
    ' ',
    '\n',
    '  \n ',
    '&#8203;',
    '\ufeff',
    '<br>',
    '<br><br>',
    '<br/> <br>',
  ],
  ...[
    '<br>&nbsp;<br>',
    '<p>&nbsp;</p>',
    '<p></p>',
    '&lt;b&gt;',
    '&amp;lt;',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
  ],
  ...['&#0;', '\0', '&#x80;', '\r\n', '\f', '&notin', '&lt;script&gt;attack()&lt;/script&gt;'],
  ...['<script>attack()</script>', '<img src=x onerror=attack()>', '<style><!--</style>', '--> '],
  ...['<svg onload=attack()>', '<svg><style><img src=x onerror=attack()></style></svg>'],
  ...['<textarea></title>', '<noscript><p title="</noscript><img src=x onerror=attack()>">'],
  ...['<math><mtext><table><mglyph><style><!--', '<math><annotation-xml encoding="text/html"><p>'],
  ...['<form><math><mtext></form><form>', '<table><td><select><template>', '</p>', '</br>'],
);

const comment = fc.constantFrom(
  ...[
    '<!-- a -->',
    '<!-->',
    '<!--->',
    '<!-- a --!>',
    '<!-- a -- b >',
    '<!a>',
    '<!doctype html>',
    '<!---',
  ],
  ...['<!--[if mso]>', '<![endif]-->', '<!-- <img src=x onerror=attack()> -->', '<!-- --><b>'],
  ...[
    '<?xml version="1.0"?>',
    '<?php a ?>',
    '</ a>',
    '<![CDATA[a]]>',
    '<![CDATA[<b>a</b>]]>',
    ']]>',
  ],
);

const shortcode = fc.constantFrom(
  ...[
    '[gallery]',
    '[caption id="a"]',
    '[/caption]',
    '[sic]',
    '[embed]https://news.invalid/a[/embed]',
  ],
);

const leaf = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 4, arbitrary: word.map((text) => ` ${text} `) },
  { weight: 4, arbitrary: odd },
  { weight: 1, arbitrary: comment },
);

const openTag = fc.tuple(name, nastyAttributes).map(([tag, more]) => `<${tag}${more}>`);

/** Tags in any order, few of them with an end, or with the end of another. */
const soup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: leaf },
      { weight: 6, arbitrary: openTag },
      { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
      { weight: 1, arbitrary: name.map((tag) => `<${tag}/>`) },
    ),
    { maxLength: 14 },
  )
  .map((tokens) => tokens.join(''));

/** Elements in one another, each with its end; browsers read many otherwise than they stand. */
const { forest } = fc.letrec<{ forest: string; node: string }>((tie) => ({
  forest: fc
    .array(tie('node'), { maxLength: 4, depthIdentifier: 'nesting' })
    .map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 6, depthIdentifier: 'nesting' },
    { weight: 3, arbitrary: leaf },
    {
      weight: 4,
      arbitrary: fc
        .tuple(name, nastyAttributes, tie('forest'))
        .map(([tag, more, content]) => `<${tag}${more}>${content}</${tag}>`),
    },
  ),
}));

/** What no author writes and no content system should, but some server will send. */
export const nastyMarkup: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: soup },
  { weight: 5, arbitrary: forest },
  { weight: 2, arbitrary: fc.tuple(forest, soup, forest).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(soup, shortcode, forest, shortcode).map((p) => p.join('')) },
);
