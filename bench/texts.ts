/** A text of a size, whose unit each of them has for itself. */
export interface BenchText {
  name: string;
  make: (size: number) => string;
  size: number;
}

const WORDS = 'Ministers of justice met in the city to speak of the new convention. ';

const WORDPRESS =
  `<!-- wp:paragraph --><p class="has-text">${WORDS.repeat(3)}<strong>Read</strong> ` +
  '<a href="/more" target="_blank" rel="noopener">more</a>.</p><!-- /wp:paragraph -->' +
  '<figure class="wp-block-image"><img data-src="a.jpg" src="data:image/gif;base64,R0lGOD" ' +
  'srcset="a.jpg 300w, b.jpg 600w" alt="" class="lazy"><figcaption>Photo</figcaption></figure>' +
  `<div class="wp-block-group"><h2 style="color:red">Next</h2>${WORDS.repeat(2)}<br><br>` +
  `${WORDS}</div>[gallery ids="1,2"]<font color="red"><p>&nbsp;</p></font>`;

export const texts: readonly BenchText[] = [
  {
    name: 'article of 5 paragraphs',
    make: (size) => `<p>${WORDS.repeat(4)}<em>x</em></p>`.repeat(size),
    size: 5,
  },
  {
    name: 'WordPress article of 60 KB',
    make: (size) => WORDPRESS.repeat(Math.ceil(size / WORDPRESS.length)),
    size: 60_000,
  },
  {
    name: '5 MB of paragraphs',
    make: (size) => `<p>${WORDS.repeat(7)}</p>`.repeat(Math.floor(size / (WORDS.length * 7 + 7))),
    size: 4_990_000,
  },
  { name: '100,000 elements', make: (size) => '<p>a</p>'.repeat(size), size: 100_000 },
  {
    name: '20,000 elements in one another',
    make: (size) => '<div>'.repeat(size) + '</div>'.repeat(size),
    size: 20_000,
  },
];
