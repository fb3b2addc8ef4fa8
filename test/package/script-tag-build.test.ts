import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseSync } from 'vite';
import { formatNames } from '../../src/article/formats/format-table.js';
import { languages } from '../../src/localization/generated/languages.js';

const chunks = (await readdir('dist/chunks')).filter((name) => name.endsWith('.js'));
const files = ['news-article.js', ...chunks.map((name) => `chunks/${name}`)];
const read = (file: string): Promise<string> => readFile(`dist/${file}`, 'utf8');

/** Chunks whose addresses are put together from the name of a format or a language. */
const computed = [...formatNames, ...languages.filter((name) => name !== 'en')].map(
  (name) => `${name}.js`,
);

describe('the script-tag build', () => {
  it('has names without hashes', () => {
    const others = [
      'after-first-paint.js',
      'diagnostics.js',
      'dompurify-sanitizer.js',
      'foreign-document.js',
      'further-tries.js',
      'keep-place.js',
      'language-names.js',
      'last-good-copy.js',
      'near-viewport.js',
      'plain-body.js',
      'prepare-html.js',
      'print-elements.js',
      'rich-body.js',
      'text-size-control.js',
    ];
    assert.deepEqual(chunks.sort(), [...others, ...computed].sort());
  });

  for (const file of files) {
    it(`${file} imports nothing before it runs, so it never loads another file twice`, async () => {
      const { errors, module } = parseSync(file, await read(file));
      assert.deepEqual(errors, []);
      const { staticImports, staticExports } = module;
      const exported = staticExports.flatMap(({ entries }) => entries);
      const names = [...staticImports, ...exported].map((entry) => entry.moduleRequest?.value);
      assert.deepEqual(
        names.filter((name) => name !== undefined),
        [],
      );
    });
  }

  for (const name of chunks) {
    it(`chunks/${name} imports nothing while it runs either: the entry hands it all`, async () => {
      const { dynamicImports } = parseSync(name, await read(`chunks/${name}`)).module;
      assert.deepEqual(dynamicImports, []);
    });
  }

  it('finds its chunks relative to itself', async () => {
    const code = await read('news-article.js');
    const imports = [...code.matchAll(/\w\(["'`]\.\/chunks\/(.*?)["'`]\)/g)];
    const names = imports.map(([, name = '']) => name);
    assert.equal(names.filter((name) => name.startsWith('${')).length, 2);
    // A chunk that two of the elements use is imported in two places.
    const told = new Set(names.filter((name) => !name.startsWith('${')));
    assert.deepEqual([...told, ...computed].sort(), chunks.sort());
  });

  it('has the names that Lit has for itself in one file, as they are shortened there', async () => {
    for (const file of files) assert.doesNotMatch(await read(file), /\._\$\w/, file);
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
