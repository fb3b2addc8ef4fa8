import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { formatNames } from '../../src/article/formats/format-table.js';

const chunks = (await readdir('dist/chunks')).filter((name) => name.endsWith('.js'));
const files = ['news-article.js', ...chunks.map((name) => `chunks/${name}`)];
const read = (file: string): Promise<string> => readFile(`dist/${file}`, 'utf8');

describe('the script-tag build', () => {
  it('has names without hashes', () => {
    const others = [
      'diagnostics.js',
      'dompurify-sanitizer.js',
      'foreign-document.js',
      'fr.js',
      'keep-place.js',
      'last-good-copy.js',
      'near-viewport.js',
      'plain-body.js',
      'prepare-html.js',
      'print-elements.js',
      'rich-body.js',
      'text-size-control.js',
    ];
    const formats = formatNames.map((name) => `${name}.js`);
    assert.deepEqual(chunks.sort(), [...others, ...formats].sort());
  });

  for (const file of files) {
    it(`${file} imports nothing before it runs, so it never loads another file twice`, async () => {
      const code = await read(file);
      assert.doesNotMatch(code, /\bimport\s*["'{*]|\bfrom\s*["']\.|\bexport\s*\*\s*from/);
    });
  }

  it('finds its chunks relative to itself', async () => {
    const code = await read('news-article.js');
    const imports = [...code.matchAll(/\w\(["'`]\.\/chunks\/(.*?)["'`]\)/g)];
    assert.deepEqual(imports.map(([, name]) => name).sort(), chunks.sort());
  });

  it('imports in one place, which remembers what could not be fetched', async () => {
    const code = await read('news-article.js');
    assert.equal(code.match(/\bimport\(/g)?.length, 1);
    assert.match(code, /import\(\w+\+\(\w+\[\w+\]\?\?""\)\)/);
  });

  it('writes to no HTML sink, evaluates nothing and sets no cookie', async () => {
    for (const file of files.filter((name) => !name.includes('dompurify'))) {
      const code = await read(file);
      assert.doesNotMatch(code, /\beval\(|new Function|document\.write|\.cookie\b/, file);
      assert.doesNotMatch(code, /\.(?:outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML/, file);
    }
  });

  it('is listed with the integrity of every script', async () => {
    const listed = JSON.parse(await read('integrity.json')) as Record<string, string>;
    assert.deepEqual(Object.keys(listed).sort(), files.sort());
    for (const file of files) {
      const hash = createHash('sha384').update(await readFile(`dist/${file}`));
      assert.equal(listed[file], `sha384-${hash.digest('base64')}`);
    }
  });
});
