import type { SanitizerCase } from '../cases.js';

export const footnoteCases: readonly SanitizerCase[] = [
  [
    'keeps footnotes and the way back',
    '<p>a<sup id="r"><a href="#n">1</a></sup></p><p id="n">b <a href="#r">↩</a></p>',
    '<p>a<sup id="body-r"><a href="#body-n">1</a></sup></p><p id="body-n">b <a href="#body-r">↩</a></p>',
  ],
  [
    'reads names of anchors as ids',
    '<p>a<a name="r" href="#n">[1]</a></p><p><a name="n" href="#r">[1]</a> b</p>',
    '<p>a<a href="#body-n" id="body-r">[1]</a></p><p><a href="#body-r" id="body-n">[1]</a> b</p>',
  ],
  [
    'finds a place whose name is encoded',
    '<p id="é b">a <a href="#%C3%A9%20b">c</a></p>',
    '<p id="body-é b">a <a href="#body-é b">c</a></p>',
  ],
  [
    'finds a place that is named with the article’s address',
    '<p id="n">a <a href="https://news.example/a/b.json#n">c</a></p>',
    '<p id="body-n">a <a href="#body-n">c</a></p>',
  ],
  ['links to no place that is not there', '<p>a <a href="#n">c</a></p>', '<p>a <a>c</a></p>'],
  [
    'keeps an anchor between paragraphs',
    '<p>a <a href="#n">b</a></p><a id="n"></a>',
    '<p>a <a href="#body-n">b</a></p><a id="body-n"></a>',
  ],
  [
    'reads the id of an anchor before its name',
    '<p>a <a id="n" name="m">b</a> <a href="#n">c</a></p>',
    '<p>a <a id="body-n">b</a> <a href="#body-n">c</a></p>',
  ],
  [
    'leads to a formula',
    '<p><math id="n"><mi>a</mi></math> <a href="#n">b</a></p>',
    '<p><math id="body-n"><mi>a</mi></math> <a href="#body-n">b</a></p>',
  ],
  [
    'leaves a link to a place of the same name in another text',
    '<p id="n">a <a href="/c#n">b</a></p>',
    '<p id="body-n">a <a href="https://news.example/c#n">b</a></p>',
  ],
  [
    'finds a place whose name looks encoded',
    '<p id="a%20b">a <a href="#a%20b">c</a></p>',
    '<p id="body-a%20b">a <a href="#body-a%20b">c</a></p>',
  ],
];
