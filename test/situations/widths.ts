import { english } from './articles/english.js';
import { french } from './articles/french.js';
import type { Situation, Subject } from './situation.js';

const atWidth = (width: number): Situation => ({
  name: `${width}`,
  article: english,
  attributes: 'back-href="/"',
  width,
  // The narrowest would be half padding.
  ...(width < 200 && { css: 'body { padding: 4px }' }),
});

const atTextSize = (textSize: number, width: number): Situation => ({
  ...atWidth(width),
  name: `${width}-at-${textSize * 100}-percent`,
  article: french,
  language: 'fr',
  textSize,
});

export const widths: Subject = {
  name: 'widths',
  situations: [
    ...[160, 320, 390, 768, 1280, 3000].map(atWidth),
    {
      name: 'sidebar-of-200',
      article: english,
      width: 1000,
      css: '.page { display: flex; gap: 24px } .text { flex: 1 } aside { width: 200px }',
      around:
        '<div class="page"><p class="text">Other news of the page.</p><aside>{article}</aside></div>',
    },
    ...[2, 3].flatMap((size) => [atTextSize(size, 320), atTextSize(size, 1280)]),
    { ...atTextSize(0.8, 1280), name: '1280-at-80-percent' },
  ],
};
