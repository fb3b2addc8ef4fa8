import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { compileMessages } from '../../scripts/build/compile-messages.js';

const imports = "import { msg, str } from '@lit/localize';\n";

/** Words of code that is fetched later, which is handed `msg`. */
const laterWords = `import { str, type msg as Message } from '@lit/localize';
  export const by = (msg: typeof Message, names: string): string =>
    msg(str\`By \${names}.\`, { id: 'one', desc: 'A line.' });`;

/** Builds one module with the step, and runs what becomes of it. */
async function run(code: string): Promise<unknown> {
  const files: Record<string, string> = {
    '/src/entry.ts': code,
    '/src/later-words.ts': laterWords,
    '/src/strings.ts': `import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
      let strings = {};
      configureReentrantLocalization({
        sourceLocale: 'en',
        targetLocales: ['fr'],
        getLocale: () => 'fr',
        loadLocaleSync: () => ({ templates: strings }),
      });
      export const use = (templates) => (strings = templates);`,
    '/src/locales/fr.ts': `${imports}export const templates = {
      'plain': \`Réessayer\`,
      'one': str\`Par \${0}.\`,
      'two': str\`\${1} de \${0}\`,
    };`,
  };
  const memory: Plugin = {
    name: 'memory',
    enforce: 'pre',
    resolveId: (id) => (id in files ? id : null),
    load: (id) => files[id] ?? null,
  };
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [memory, compileMessages()],
    build: { write: false, minify: false, lib: { entry: '/src/entry.ts', formats: ['es'] } },
  }).then((built) => [built].flat()[0])) as { output: { code: string }[] };
  const source = output[0]?.code ?? '';
  const { result } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    result: unknown;
  };
  return result;
}

const messages = `
  import { use } from '/src/strings.ts';
  const words = () => [
    msg('Try again', { id: 'plain', desc: 'A button.' }),
    msg(str\`By \${'A'}.\`, { id: 'one', desc: 'A line.' }),
    msg(str\`\${'A'} of \${'B'}\`, { id: 'two' }),
    msg('Only English', { id: 'untranslated' }),
  ];`;

describe('messages that are compiled', () => {
  it('are the English words where there are no others', async () => {
    assert.deepEqual(await run(`${imports}${messages} use({}); export const result = words();`), [
      'Try again',
      'By A.',
      'A of B',
      'Only English',
    ]);
  });

  it('are those of the language that is being rendered, values in its order', async () => {
    const french = "import { templates } from '/src/locales/fr.ts'; use(templates);";
    assert.deepEqual(await run(`${imports}${messages}${french} export const result = words();`), [
      'Réessayer',
      'Par A.',
      'B de A',
      'Only English',
    ]);
  });

  it('are the words of the language for a module that is handed `msg` too', async () => {
    const handed = `import { msg } from '@lit/localize'; import { use } from '/src/strings.ts';
      import { by } from '/src/later-words.ts'; import { templates } from '/src/locales/fr.ts';
      const before = by(msg, 'A'); use(templates); export const result = [before, by(msg, 'A')];`;
    assert.deepEqual(await run(handed), ['By A.', 'Par A.']);
  });

  for (const wrong of [
    "msg('Try again')",
    "msg('Try again', { desc: 'A button.' })",
    "msg('Try again', { id: 'Retry' })",
    'msg(html`<b>Try again</b>`, { id: "retry" })',
    "msg(() => 'Try again', { id: 'retry' })",
    "msg(words, { id: 'retry' })",
  ]) {
    it(`stop the build where they can’t be: ${wrong}`, async () => {
      const code = `${imports}import '/src/strings.ts'; export const result = ${wrong};`;
      await assert.rejects(run(code), /a message is a text/);
    });
  }
});

describe('the imports of a module with messages', () => {
  /** What the step makes of the statements that import, before TypeScript is taken out. */
  function importsOf(code: string): string[] {
    const plugin = compileMessages() as { transform(code: string, id: string): { code: string } };
    const left = plugin.transform(code, '/project/src/words.ts').code;
    return (left.match(/^\s*import\b[^;]*/gm) ?? []).map((statement) => statement.trim());
  }

  it('are none where it imports the tag and a type, and is handed the rest', () => {
    assert.deepEqual(importsOf(laterWords), []);
  });

  it('are none where it imports nothing but the tag', () => {
    assert.deepEqual(importsOf("import { str } from '@lit/localize';"), []);
  });

  it('are those of values, under the names that they had', () => {
    const code = "import { msg as message, str, type LocaleModule } from '@lit/localize';";
    assert.deepEqual(importsOf(code), ["import { msg as message } from '@lit/localize'"]);
  });

  it('are as they were where neither the tag nor a type is among them', () => {
    const others = ["import { msg } from '@lit/localize'", "import { one, two } from './one.js'"];
    assert.deepEqual(importsOf(`${others.join(';\n')};`), others);
  });

  it('are as they were where they are of other modules', () => {
    const others = [
      "import {} from './effects.js'",
      "import { type A } from './types.js'",
      "import { str } from './string.js'",
    ];
    const code = ["import { str } from '@lit/localize'", ...others].join(';\n');
    assert.deepEqual(importsOf(`${code};`), others);
  });
});
