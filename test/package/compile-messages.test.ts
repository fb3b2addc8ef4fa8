import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { compileMessages } from '../../scripts/build/compile-messages.js';

const imports = "import { msg, str } from '@lit/localize';\n";

/** Builds one module with the step, and runs what becomes of it. */
async function run(code: string): Promise<unknown> {
  const files: Record<string, string> = {
    '/src/entry.ts': code,
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
