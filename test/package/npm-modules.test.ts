import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';

interface PackageJson {
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
  customElements: string;
}

const manifest = JSON.parse(await readFile('package.json', 'utf8')) as PackageJson;

describe('what npm users get', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'npm-user-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function bundle(code: string): Promise<string> {
    const entry = join(folder, 'entry.js');
    await writeFile(entry, code);
    const output = (await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { 'news-article': process.cwd() } },
      build: { write: false, lib: { entry, formats: ['es'] }, minify: false },
    })) as Rolldown.RolldownOutput[];
    return output[0]?.output[0].code ?? '';
  }

  for (const [path, target] of Object.entries(manifest.exports)) {
    it(`${path} is there`, async () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok((await readFile(file, 'utf8')).length > 0, file);
      }
    });
  }

  for (const file of ['index.js', 'define.js']) {
    it(`importing ${file} on a server does not throw`, () => {
      const script = `import './dist/${file}'; if ('document' in globalThis) process.exit(1)`;
      execFileSync('node', ['--input-type=module', '--eval', script]);
    });
  }

  it('index.js registers nothing; define.js the three elements', () => {
    const names = "['news-article', 'text-size-controls', 'print-button']";
    const count = (file: string): string => {
      const script =
        `import './dist/${file}'; const registry = globalThis.customElements;` +
        `console.log(${names}.filter((name) => registry?.get(name)).length)`;
      return execFileSync('node', ['--input-type=module', '--eval', script]).toString().trim();
    };
    assert.equal(count('index.js'), '0');
    assert.equal(count('define.js'), '3');
  });

  it('a bundler drops what is not used', async () => {
    const unused = await bundle(`import { NewsArticle } from 'news-article/dist/index.js';`);
    assert.equal(unused.trim(), '');
    const registered = await bundle(`import 'news-article/dist/define.js';`);
    assert.match(registered, /customElements\.define\("print-button"/);
  });

  it('Lit and DOMPurify stay the user’s own, and @lit/localize is built in', async () => {
    const modules = await Promise.all(
      ['index.js', 'define.js'].map((name) => readFile(`dist/${name}`, 'utf8')),
    );
    const shared = execFileSync('sh', ['-c', 'cat dist/modules/*.js']).toString();
    const code = modules.join('\n') + shared;
    assert.match(code, /from "lit"/);
    assert.match(code, /from "dompurify"/);
    assert.doesNotMatch(code, /from "@lit\/localize/);
  });

  it('types come with the modules', async () => {
    const types = await readFile('dist/index.d.ts', 'utf8');
    for (const name of [
      'NewsArticle',
      'TextSizeControls',
      'PrintButton',
      'Article',
      'ArticleError',
    ]) {
      assert.match(types, new RegExp(`\\b${name}\\b`));
    }
    assert.match(await readFile('dist/define.d.ts', 'utf8'), /HTMLElementTagNameMap/);
  });

  it('the types fit a page that uses them, and refuse what is wrong', async () => {
    const use = [
      `import { ArticleError, type Article } from 'news-article';`,
      `import 'news-article/define.js';`,
      `const element = document.createElement('news-article');`,
      `const article: Article | null = element.article;`,
      `element.article = { headline: 'a', articleBody: 'b' };`,
      `addEventListener('article-load', ({ detail }) => detail.article.headline?.trim());`,
      `addEventListener('article-error', ({ detail }) => detail.error instanceof ArticleError);`,
      `addEventListener('text-size-change', ({ detail }) => detail.scale.toFixed());`,
      `// @ts-expect-error`,
      `element.state = 'ready'; void article;`,
    ];
    await writeFile(join(folder, 'use.ts'), use.join('\n'));
    const root = process.cwd();
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      paths: {
        'news-article': [`${root}/dist/index.d.ts`],
        'news-article/define.js': [`${root}/dist/define.d.ts`],
      },
    };
    const config = JSON.stringify({ compilerOptions, files: ['use.ts'] });
    await writeFile(join(folder, 'tsconfig.json'), config);
    execFileSync('npx', ['--no-install', 'tsc', '--project', folder], { stdio: 'pipe' });
  });

  it('every module has a source map', async () => {
    const modules = (await readdir('dist/modules')).filter((name) => name.endsWith('.js'));
    for (const file of ['index.js', 'define.js', ...modules.map((name) => `modules/${name}`)]) {
      // A module that only passes others on has nothing to map.
      const map = JSON.parse(
        await readFile(`dist/${file}.map`, 'utf8').catch(() => '{}'),
      ) as object;
      const code = await readFile(`dist/${file}`, 'utf8');
      assert.ok('mappings' in map || !/\b(?:function|class)\b/.test(code), file);
    }
  });

  it('only the registering files are declared to have side effects', () => {
    assert.deepEqual(manifest.sideEffects, ['./dist/define.js', './dist/news-article.js']);
  });
});
