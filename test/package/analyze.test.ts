import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { describe, it } from 'node:test';

describe('npm run analyze', () => {
  it('writes the treemap of the script tag’s file, and leaves the build as it is', async () => {
    await rm('stats.html', { force: true });
    const before = await readFile('dist/news-article.js');
    execFileSync('npm', ['run', 'analyze'], { stdio: 'pipe' });
    const treemap = await readFile('stats.html', 'utf8');
    for (const file of ['news-article.ts', 'lit-html.js', 'own-format.ts']) {
      assert.ok(treemap.includes(file), file);
    }
    assert.deepEqual(await readFile('dist/news-article.js'), before);
  });
});
