import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

/** Files of `target` may import only what `allowed` names, packages included. */
function floor(target, allowed) {
  return {
    target,
    from: '.',
    except: allowed,
    message: `${target} may import only ${allowed.join(', ')}.`,
  };
}

const litPackages = ['./node_modules/lit', './node_modules/@lit'];
const dompurify = './node_modules/dompurify';
const inTime = './src/in-time.ts';
const flatTree = './src/flat-tree.ts';

const elements = readdirSync(`${root}/src/elements`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
  .map(({ name }) => `./src/elements/${name}`);

/** The house, floor by floor, and who may look into it. */
const floors = [
  floor('./src', ['./src', ...litPackages, dompurify]),
  floor('./src/article', [
    './src/article',
    './src/report.ts',
    inTime,
    './src/sanitizer/inert-document.ts',
    './src/sanitizer/safe-url.ts',
  ]),
  floor('./src/sanitizer', ['./src/sanitizer', inTime, dompurify]),
  floor('./src/text-size', ['./src/text-size', './src/localization', flatTree, ...litPackages]),
  floor('./src/printing', [
    './src/printing',
    './src/article/article.ts',
    './src/localization',
    flatTree,
    ...litPackages,
  ]),
  floor('./src/localization', [
    './src/localization',
    inTime,
    flatTree,
    './src/article/article.ts',
    './src/article/fields/language.ts',
    ...litPackages,
  ]),
  floor('./src/diagnostics.ts', [
    './src/diagnostics.ts',
    './src/report.ts',
    './src/article',
    './src/sanitizer/prepare/removals.ts',
  ]),
  floor('./src/report.ts', [
    './src/diagnostics.ts',
    './src/report.ts',
    inTime,
    './src/article',
    './src/sanitizer/prepare/removals.ts',
  ]),
  floor(inTime, [inTime]),
  floor(flatTree, [flatTree]),
  floor('./src/elements', [
    './src/elements',
    './src/article',
    './src/sanitizer',
    './src/localization',
    './src/text-size',
    './src/printing',
    './src/report.ts',
    inTime,
    flatTree,
    ...litPackages,
  ]),
  ...elements.map((element) => ({
    target: element,
    from: elements.filter((other) => other !== element),
    message: 'No element imports another: a template names its tag.',
  })),
  {
    target: ['./src/elements/*.ts', './src/elements/styles'],
    from: elements,
    message: 'What the elements share knows none of them.',
  },
  {
    target: './demo',
    from: './src',
    except: ['./index.ts', './define.ts'],
    message: 'The demo uses what every page can use.',
  },
];

/** Two ways to import that the floors' rule does not see. */
const hiddenImports = [
  {
    selector: "ImportExpression[source.type!='Literal']",
    message: 'Write the path as a plain string, so that the floors can be checked.',
  },
  {
    selector: 'TSImportType',
    message: 'Use `import type`, so that the floors can be checked.',
  },
];

const articleCode = {
  selector:
    ":matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[importKind!='type'][source.value=/^[.]\\/(article|sanitizer)\\//]",
  message: 'What happened is explained from outside: import only types from other floors.',
};

const stringsAtImport = {
  selector:
    "CallExpression[callee.name='msg']:not(:function *):not(PropertyDefinition[static=false] *)",
  message:
    'This string would stay in the language of the moment of import: call msg() on rendering.',
};

const barrels = {
  selector: 'ExportAllDeclaration',
  message: 'Name what is exported.',
};

const unsafeHtml = 'Untrusted HTML goes through the sanitizer, and everything else is a template.';

const htmlSinks = [
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: unsafeHtml,
  },
  {
    selector:
      'TaggedTemplateExpression TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=|srcdoc\\s*=/i]',
    message: unsafeHtml,
  },
  {
    selector: 'ImportExpression[source.value=/unsafe-/]',
    message: unsafeHtml,
  },
];

const htmlMethods = [
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({ property, message: unsafeHtml }));

const syntaxInSrc = [...hiddenImports, stringsAtImport, barrels, ...htmlSinks];

const focusedOrSkipped = [
  'MemberExpression[property.name=/^(only|skip|todo)$/]',
  'CallExpression[callee.name=/^[xf](it|describe|context|specify)$/]',
  'CallExpression[callee.name=/^(describe|it|suite|test)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
].map((selector) => ({ selector, message: 'All tests run, or they are deleted.' }));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'src/localization/generated/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    rules: {
      // An attribute or a field that holds the empty string is as good as absent: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // As in the recommended set: a number in a text is no surprise.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['{src,demo,test}/**'],
    languageOptions: { globals: globals.browser },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  {
    // Not the tests: pages of others, which they build, have faults on purpose.
    files: ['{src,demo}/**'],
    extends: [litA11y.configs.recommended],
    // WebKit takes a list without bullets for no list, unless it says `role="list"`.
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['{src,demo}/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: `${root}/tsconfig.json` }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: floors }],
    },
  },
  {
    files: ['{bench,scripts,src,test}/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/unsafe-(html|svg|mathml)', message: unsafeHtml }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'write', message: unsafeHtml },
        { object: 'document', property: 'writeln', message: unsafeHtml },
        ...htmlMethods,
      ],
      'no-restricted-syntax': ['error', ...syntaxInSrc],
    },
  },
  {
    files: ['src/diagnostics.ts', 'src/report.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntaxInSrc, articleCode] },
  },
  {
    files: ['src/diagnostics.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': ['error', ...focusedOrSkipped],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // Node's runner waits for its tests itself.
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            // `equal` is typed as if it had to be awaited, and never has; `accessible` has.
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
    },
  },
  {
    // tsconfig.json leaves them out, so nothing is known of their types.
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['*.js'],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
