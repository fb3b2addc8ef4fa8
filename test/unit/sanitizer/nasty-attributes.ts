import * as fc from 'fast-check';

/** Names with which an element would hide a member of its document, of its form or of any object. */
const clobbering = [
  ...['body', 'attributes', 'parentNode', '__proto__', 'constructor', 'createElement', 'children'],
  ...[
    'querySelectorAll',
    'firstChild',
    'nodeName',
    'removeChild',
    'body-a',
    'a',
    'b',
    'a b',
    'ä%20',
    '',
  ],
];

const addresses = [
  ...[
    'https://news.invalid/a',
    '//news.invalid/b',
    '/served/none',
    '?a',
    'a.jpg',
    '#a',
    '#body-a',
    '#b',
    '#',
  ],
  ...[
    '#body',
    '#__proto__',
    '#ä%20',
    '#%C3%A4%20',
    'https://news.example/a/b.json#a',
    'mailto:a@b.invalid',
  ],
  ...['tel:1', 'javascript:attack()', 'JaVaScRiPt:attack()', ' javascript:attack()'],
  ...[
    'java\tscript:attack()',
    'java\nscript:attack()',
    'java&#13;script:attack()',
    '&#1;javascript:attack()',
  ],
  ...[
    '&#x6A;avascript&colon;attack()',
    'data:text/html,<script>attack()</script>',
    'vbscript:attack()',
  ],
  ...[
    'blob:https://news.invalid/1',
    'file:///a',
    'http://[',
    'about:blank',
    'a, b',
    'http://a b/',
    '//',
  ],
  ...[
    'https://news.invalid/a?b&c=d',
    'https:news.invalid',
    '\\\\news.invalid',
    'data:image/gif;base64,R0lGOD',
  ],
];

const srcsets = [
  ...[
    '/served/none 1x, javascript:attack() 2x',
    'https://news.invalid/a,b 3x,',
    'a.jpg 100w,b.jpg 2w, ,,',
  ],
  ...[
    'data:image/png,a 1x',
    'a.jpg 1x 2w',
    'a.jpg (1x, 2x)',
    ',',
    ' ',
    'a.jpg, https://news.invalid/c,,',
  ],
];

const texts = [
  '',
  ' ',
  'a',
  'a&quot; onload=attack()',
  '--&gt;&lt;img src=1 onerror=attack()&gt;',
  'auto',
];
const measures = [
  '1',
  '0',
  '100%',
  '1px',
  '12.5',
  '-1',
  '007',
  'auto',
  ' 3 ',
  '1e3',
  '99999999999',
];

const named = (names: string, values: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(fc.constantFrom(...names.split(' ')), fc.constantFrom(...values));

const attribute = fc.oneof(
  named('href src cite data xlink:href action formaction poster background longdesc', addresses),
  named('href src', addresses),
  named('srcset data-srcset imagesrcset ping', srcsets),
  named('data-src data-lazy-src data-original', addresses),
  named('id name', clobbering),
  named('onclick onload onerror onfocus onmouseover ontoggle onbeforetoggle ONCLICK', ['attack()']),
  named('style', ['color:red', 'width:1px;height:1px', 'background:url(javascript:attack())']),
  named('class', ['a', 'body-a', 'twitter-tweet', 'MsoNormal']),
  named('width height colspan rowspan span start value', measures),
  named('title alt lang dir datetime media sizes type scope aria-label is slot part', texts),
  named('open reversed controls autoplay autofocus hidden crossorigin contenteditable', ['', 'a']),
  named('target rel download srcdoc encoding display data-url xmlns shadowrootmode', [
    ...[
      '_top',
      'text/html',
      'open',
      '<img src=x onerror=attack()>',
      'https://news.invalid/e',
      'block',
    ],
  ]),
);

const written = fc
  .tuple(attribute, fc.constantFrom('"', '"', "'", ''))
  .map(([[name, value], quote]) => {
    const bare = /[\s"'<=>`]|^$/.test(value) ? '"' : '';
    const mark = quote || bare;
    return ` ${name}=${mark}${value.replaceAll(mark || '"', '')}${mark}`;
  });

/** The attributes of a tag, most with something wrong, as they stand in it. */
export const nastyAttributes: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.array(written, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  },
);
