import { english } from './articles/english.js';
import type { Situation, Subject } from './situation.js';

const alone = {
  ...english,
  mentions: [],
  articleBody: '<p>Two courses on cybercrime and the darkweb ended in November 2021.</p>',
};

const withImage = (name: string, image: object, width?: number): Situation => ({
  name,
  article: { ...alone, image },
  ...(width !== undefined && { width }),
});

const description = 'A drawing of hills above a river.';
const caption = 'Between Budapest and Baku lie 2,500 kilometres.';
const creditText = 'Drawing: the project';
const sized = { width: 1200, height: 800 };

export const images: Subject = {
  name: 'images',
  situations: [
    withImage('portrait', { url: 'picture:portrait', description, width: 600, height: 1200 }),
    withImage(
      'portrait-on-a-wide-page',
      { url: 'picture:portrait', description, caption, width: 600, height: 1200 },
      1280,
    ),
    withImage('panorama', { url: 'picture:panorama', description, width: 2400, height: 300 }),
    withImage('of-one-pixel', { url: 'picture:pixel', description, width: 1, height: 1 }),
    withImage('of-one-pixel-without-size', { url: 'picture:pixel', description }),
    withImage('of-10000-pixels', { url: 'picture:huge', description, width: 10000, height: 4000 }),
    withImage('of-10000-pixels-without-size', { url: 'picture:huge', description }, 320),
    withImage('small', { url: 'picture:small', description, caption, width: 240, height: 160 }),
    withImage('scalable', { url: 'picture:scalable', description, caption }),
    withImage('animated', { url: 'picture:animated', description, caption, creditText }),
    withImage('broken', { url: 'picture:broken', description, caption, creditText, ...sized }),
    withImage('broken-without-size', { url: 'picture:broken', description, caption, creditText }),
    withImage('broken-without-words', { url: 'picture:broken', ...sized }),
  ],
};
