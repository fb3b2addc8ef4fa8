import { english } from './articles/english.js';
import type { Subject } from './situation.js';

/** The recipes of docs/theming.md, word for word. */
export const recipeStyles = {
  newspaper: `
news-article {
  --news-article-font: Charter, 'Bitstream Charter', Cambria, Georgia, serif;
  --news-article-headline-font: Didot, 'Bodoni MT', Georgia, serif;
  --news-article-accent: #8a1c14;
  max-width: 62ch;
  margin-inline: auto;
  background: #fff;
  color: #1a1a1a;
  font-size: 18px;
}
news-article::part(headline) {
  font-weight: 400;
  letter-spacing: -0.01em;
}
news-article::part(dateline) {
  font-weight: 400;
  letter-spacing: 0.08em;
  text-transform: uppercase;
}
news-article::part(summary) {
  font-style: italic;
}
`,
  government: `
news-article {
  --news-article-font: 'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif;
  --news-article-accent: #1d4f91;
  --news-article-spacing: 1em;
  --news-article-button-radius: 0;
  background: #fff;
  color: #1a1a1a;
  font-size: 18px;
}
news-article::part(headline) {
  padding-inline-start: 0.5em;
  border-inline-start: 0.2em solid #1d4f91;
}
news-article::part(summary) {
  font-weight: 600;
}
news-article::part(related) {
  padding: 0.8em 1em;
  border: 0;
  background: #eef3fa;
}
`,
  dark: `
news-article {
  --news-article-accent: #9ecbff;
  --news-article-button-radius: 2em;
  padding: 1.5em;
  border-radius: 0.5em;
  color-scheme: dark;
  background: #14181d;
  color: #e8e8e4;
}
`,
} as const;

export const recipes: Subject = {
  name: 'recipes',
  situations: Object.entries(recipeStyles).map(([name, css]) => ({
    name,
    article: english,
    attributes: 'back-href="/"',
    css,
  })),
};
