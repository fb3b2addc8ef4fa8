import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { OWN_NAMES, refuseOwnNames } from '../../scripts/build/own-names.js';
import { terserChunks } from '../../scripts/build/terser-chunks.js';

interface Declaration {
  tagName?: string;
  attributes?: { name: string; fieldName?: string }[];
  members?: { name: string; privacy?: string }[];
}

/** The listed names; what begins as Lit’s own convention has it has no letter after its `_$`. */
const names = OWN_NAMES.source.match(/[a-z]\w+/gi) ?? [];
const word = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');

const lit = [
  '@lit/reactive-element/reactive-element.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
];

describe('the names that are shortened in the script tag’s file', () => {
  it('are those listed, those that Lit has for itself, and no others', () => {
    for (const name of [...names, '_$litPart$']) assert.match(name, OWN_NAMES);
    for (const name of names) assert.doesNotMatch(`${name}s`, OWN_NAMES);
    for (const name of names) assert.doesNotMatch(`$${name}`, OWN_NAMES);
  });

  it('are all met in what the file is made of: another can be taken from the list', async () => {
    const own = await readdir('src', { recursive: true });
    const met = new Set<string>();
    for (const file of [
      ...lit.map((path) => `node_modules/${path}`),
      ...own.filter((path) => path.endsWith('.ts')).map((path) => `src/${path}`),
    ]) {
      for (const name of (await readFile(file, 'utf8')).match(word) ?? []) met.add(name);
    }
    assert.deepEqual([...met].sort(), [...names].sort());
  });

  it('are not in it', async () => {
    assert.equal((await readFile('dist/news-article.js', 'utf8')).match(word), null);
  });

  it('are in no chunk', async () => {
    const chunks = (await readdir('dist/chunks')).filter((file) => file.endsWith('.js'));
    assert.notEqual(chunks.length, 0);
    for (const file of chunks) {
      assert.equal((await readFile(`dist/chunks/${file}`, 'utf8')).match(word), null, file);
    }
  });

  it('are none of those that a page uses of an element', async () => {
    const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations?: Declaration[] }[];
    };
    const elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
    const used = elements.flatMap(({ attributes = [], members = [] }) => [
      ...attributes.flatMap(({ name, fieldName }) => [name, fieldName ?? name]),
      ...members.filter(({ privacy = 'public' }) => privacy === 'public').map(({ name }) => name),
    ]);
    // A property, an attribute and a method, so that all kinds are known to be among them.
    for (const name of ['state', 'back-href', 'reload']) assert.ok(used.includes(name), name);
    assert.deepEqual(
      used.filter((name) => OWN_NAMES.test(name)),
      [],
    );
  });

  it('are none of those in an article', async () => {
    const schema = await readFile('dist/news-article.schema.json', 'utf8');
    assert.match(schema, /"headline"/);
    assert.equal(schema.match(word), null);
  });
});

describe('a chunk', () => {
  it('may not have a name that is another in the script tag’s file', () => {
    for (const name of names) {
      const check = (): void => {
        refuseOwnNames(`export const read = (it) => it.${name};`, 'chunks/later.js');
      };
      const message = new RegExp(`^chunks/later\\.js has the name “${name}”.*own-names\\.ts`);
      assert.throws(check, { message });
    }
  });

  it('may have a longer name that contains one', () => {
    for (const name of names) refuseOwnNames(`export const ${name}s = 1;`, 'chunks/later.js');
  });

  /** Builds a script tag’s file, and a chunk that it fetches later. Returns the code of the first. */
  async function buildBoth(entry: string, later: string): Promise<string> {
    const files: Record<string, string> = {
      '/entry.js': `${entry}; void import('/later.js');`,
      '/later.js': `${later}; export const there = true;`,
    };
    const memory: Plugin = {
      name: 'memory',
      enforce: 'pre',
      resolveId: (id) => (id in files ? id : null),
      load: (id) => files[id] ?? null,
    };
    const [built] = [
      await build({
        configFile: false,
        logLevel: 'silent',
        plugins: [memory, terserChunks()],
        build: {
          write: false,
          sourcemap: true,
          lib: { entry: '/entry.js', formats: ['es'], fileName: () => 'news-article.js' },
          rolldownOptions: { output: { chunkFileNames: 'chunks/[name].js' } },
        },
      }),
    ].flat() as { output: { fileName: string; code?: string }[] }[];
    return built?.output.find(({ fileName }) => fileName === 'news-article.js')?.code ?? '';
  }

  const [name = ''] = names;
  const use = `globalThis.made = { ${name}: globalThis.given }`;

  it('is built where the script tag’s file alone has the name, which is another there', async () => {
    const code = await buildBoth(use, '');
    assert.match(code, /made=\{\w+:globalThis\.given\}/);
    assert.equal(code.match(word), null);
  });

  it('stops the build where it has the name', async () => {
    await assert.rejects(buildBoth('', use), new RegExp(`chunks/later\\.js has .*“${name}”`));
  });
});
