import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { recipeStyles } from '../situations/recipes.js';

const page = await readFile('docs/theming.md', 'utf8');

describe('docs/theming.md', () => {
  for (const [name, css] of Object.entries(recipeStyles)) {
    it(`has the recipe ${name} as it is tested, with a picture`, async () => {
      const [code = ''] = page.split(`theming/${name}.png`)[1]?.match(/```css\n[^]*?```/) ?? [];
      assert.equal(withoutSpace(code.replace(/```(css)?/g, '')), withoutSpace(css));
      await access(`docs/theming/${name}.png`);
    });
  }

  it('names each custom property of the article', async () => {
    const source = await readFile('src/elements/news-article/news-article.ts', 'utf8');
    const properties = [...source.matchAll(/@cssprop \[(--[\w-]+)/g)].map(([, name]) => name);
    assert.ok(properties.length > 7);
    for (const name of properties) assert.ok(page.includes(`\`${String(name)}\``), name);
  });

  /** The style of code in a page is Prettier's business. */
  function withoutSpace(css: string): string {
    return css.replace(/\s+/g, ' ').trim();
  }
});
