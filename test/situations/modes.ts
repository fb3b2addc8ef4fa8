import { english } from './articles/english.js';
import type { Situation, Subject } from './situation.js';

const page = (name: string, more: Partial<Situation>): Situation => ({
  name,
  article: {
    ...english,
    keywords: ['Cybercrime', 'Training'],
    workTranslation: [{ inLanguage: 'fr', url: 'https://www.coe.int/fr/web/cybercrime/topcop' }],
  },
  attributes: 'back-href="/"',
  ...more,
});

const coloured = (name: string, background: string, color: string): Situation =>
  page(name, { css: `html { background: ${background}; color: ${color} }` });

// axe-core takes a page without a background for a white one.
const inOwnColours = 'background: Canvas; color: CanvasText';
const bothSchemes = `:root { color-scheme: light dark; ${inOwnColours} }`;

/** The page's colours, the reader's wishes, and paper. */
export const modes: Subject = {
  name: 'modes',
  situations: [
    page('light', {}),
    page('dark', { css: `:root { color-scheme: dark; ${inOwnColours} }` }),
    page('dark-as-the-reader-wants', { css: bothSchemes, media: { colorScheme: 'dark' } }),
    coloured('dark-without-color-scheme', '#111', '#eee'),
    coloured('grey', '#e5e5e5', '#333'),
    coloured('yellow', '#ffd500', '#222'),
    coloured('mid-tone', '#2f6f73', '#fff'),
    page('forced-colours', { media: { forcedColors: 'active' } }),
    page('more-contrast', { css: bothSchemes, media: { contrast: 'more' } }),
    page('more-contrast-dark', {
      css: bothSchemes,
      media: { contrast: 'more', colorScheme: 'dark' },
    }),
    page('reduced-motion', { media: { reducedMotion: 'reduce' } }),
    // As wide as a sheet of A4 within margins of 2 cm.
    page('print', { media: { medium: 'print' }, width: 642 }),
  ],
};
