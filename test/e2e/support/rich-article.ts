import { english } from '../../situations/articles/english.js';

const cells = '<td>incomprehensibilities</td>'.repeat(6);

/** A text with one of each thing that a reader can come to by keyboard, or that may be too wide. */
const articleBody =
  '<p>Words, <a href="https://example.org/in-the-text">a link in the text of several words</a> and ' +
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen.</p>' +
  `<table><caption>What a table tells in its caption</caption><tr>${cells}</tr></table>` +
  '<details><summary>What there is besides</summary><p>More words.</p></details>' +
  '<pre><code>const address = "https://example.org/a/very/long/address/without/end";</code></pre>' +
  `<p>A formula <math>${'<mn>1000000</mn><mo>+</mo>'.repeat(9)}<mn>1</mn></math></p>` +
  '<blockquote><p>Somebody’s words.</p></blockquote>' +
  '<ol><li>One<ul><li>of many<ol><li>in one another</li></ol></li></ul></li></ol>';

export const richArticle = {
  ...english,
  articleBody,
  workTranslation: [
    { inLanguage: 'fr', encoding: { contentUrl: 'https://example.org/fr.json' } },
    { inLanguage: 'de', url: 'https://example.org/de' },
  ],
  keywords: ['Cybercrime', 'Training'],
  license: 'https://example.org/licence',
};
