import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const litPackages = ['lit', '@lit/localize'];
const packages = [...litPackages, 'dompurify', 'vite'];
const sharedStyles = 'src/elements/styles';
const elements = foldersIn('src/elements').filter((folder) => folder !== sharedStyles);
const usableByElements = [
  sharedStyles,
  ...modulesIn('src/elements').filter((module) => dirname(module) === 'src/elements'),
  'src/article',
  'src/sanitizer',
  'src/localization',
  'src/text-size',
  'src/printing',
  'src/report.ts',
  'src/in-time.ts',
  'src/flat-tree.ts',
  ...litPackages,
];

/** What each part of the project may import; a part that is not here has no borders. */
const house: Record<string, readonly string[]> = {
  'src/index.ts': ['src', ...litPackages, 'dompurify'],
  'src/define.ts': ['src', ...litPackages, 'dompurify'],
  'src/diagnostics.ts': ['src/diagnostics.ts', 'src/report.ts'],
  'src/report.ts': ['src/diagnostics.ts', 'src/report.ts', 'src/in-time.ts'],
  'src/in-time.ts': ['src/in-time.ts'],
  'src/flat-tree.ts': ['src/flat-tree.ts'],
  'src/article': [
    'src/article',
    'src/in-time.ts',
    'src/report.ts',
    'src/sanitizer/inert-document.ts',
    'src/sanitizer/safe-url.ts',
  ],
  'src/sanitizer': ['src/sanitizer', 'src/in-time.ts', 'dompurify'],
  'src/localization': [
    'src/localization',
    'src/in-time.ts',
    'src/flat-tree.ts',
    'src/article/article.ts',
    'src/article/fields/language.ts',
    ...litPackages,
  ],
  'src/text-size': ['src/text-size', 'src/localization', 'src/flat-tree.ts', ...litPackages],
  'src/printing': [
    'src/printing',
    'src/article/article.ts',
    'src/localization',
    'src/flat-tree.ts',
    ...litPackages,
  ],
  'src/elements': usableByElements,
  [sharedStyles]: usableByElements,
  ...Object.fromEntries(elements.map((element) => [element, [element, ...usableByElements]])),
  demo: ['src/index.ts', 'src/define.ts', 'demo', 'scripts', 'test', ...packages],
};

/** What it may import types from besides. */
const typesFor: Record<string, readonly string[]> = {
  'src/diagnostics.ts': ['src/article', 'src/sanitizer/prepare/removals.ts'],
  'src/report.ts': ['src/article', 'src/sanitizer/prepare/removals.ts'],
};

const importable = [...['src', 'demo', 'scripts', 'test/support'].flatMap(modulesIn), ...packages];

const waysToImport: Record<string, (specifier: string) => string> = {
  import: (specifier) => `import { one } from '${specifier}';`,
  'import for its effects': (specifier) => `import '${specifier}';`,
  'import type': (specifier) => `import type { One } from '${specifier}';`,
  'dynamic import': (specifier) => `void import('${specifier}');`,
  're-export': (specifier) => `export { one } from '${specifier}';`,
};

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) =>
    ruleId === 'import-x/no-restricted-paths' || ruleId === 'no-restricted-syntax',
  // The files that are linted here don't exist, so TypeScript could tell nothing of them.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

describe('the borders between the floors', () => {
  for (const [part, allowedInAnyWay] of Object.entries(house)) {
    for (const [way, write] of Object.entries(waysToImport)) {
      const types = way === 'import type' ? (typesFor[part] ?? []) : [];
      const allowed = [...allowedInAnyWay, ...types];
      it(`${part} imports only what it may: ${way}`, async () => {
        const file = part.endsWith('.ts') ? part : `${part}/not-there.ts`;
        const lines = importable.map((module) => write(specifierOf(module, file)));
        const reported = await reportedLines(file, lines.join('\n'));
        assert.deepEqual(
          importable.filter((_, index) => !reported.has(index + 1)),
          importable.filter((module) => allowed.some((name) => isWithin(module, name))),
        );
      });
    }
  }

  for (const hidden of [
    "void import(`../elements/${'styles'}.js`);",
    "type One = import('./one.js').One;",
  ]) {
    it(`are not passed unseen: ${hidden}`, async () => {
      assert.deepEqual(await reportedLines('src/article/not-there.ts', hidden), new Set([1]));
    });
  }

  it('stand around every floor, and each file beside the floors', () => {
    const files = modulesIn('src').filter((module) => dirname(module) === 'src');
    for (const part of [...foldersIn('src'), ...files]) assert.ok(part in house, part);
  });
});

async function reportedLines(filePath: string, code: string): Promise<Set<number>> {
  const results = await eslint.lintText(code, { filePath });
  const messages = results.flatMap((result) => result.messages);
  assert.deepEqual(
    messages.filter(({ fatal }) => fatal),
    [],
  );
  return new Set(messages.map(({ line }) => line));
}

function specifierOf(module: string, file: string): string {
  if (packages.includes(module)) return module;
  const path = relative(dirname(file), module).replace(/ts$/, 'js');
  return path.startsWith('.') ? path : `./${path}`;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .sort();
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
