import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { formatNames } from '../../src/article/formats/format-table.js';

const STRINGS = 'src/localization/generated';
const FORMATS = 'src/article/formats';

/** Modules that are a list of an `import()` for each of many, and what computes the address instead. */
const lists: Record<string, string> = {
  [`/${STRINGS}/import-strings.ts`]: 'importStrings',
  [`/${FORMATS}/import-format.ts`]: 'importFormat',
};

/**
 * Has the script tag's file compute the address of the chunk of a language or a format, in place of
 * lists of some sixty. The lists are left to the npm modules: a bundler needs to see what it may have
 * to fetch.
 */
export function computedImports(): Plugin {
  return {
    name: 'computed-imports',
    buildStart() {
      for (const name of formatNames) emit(this, `${FORMATS}/${name}.ts`);
      for (const file of readdirSync(`${STRINGS}/locales`))
        emit(this, `${STRINGS}/locales/${file}`);
    },
    load(id) {
      const found = Object.entries(lists).find(([path]) => id.endsWith(path));
      return found
        ? `export const ${found[1]} = (name) => import(/* @vite-ignore */ \`./chunks/\${name}.js\`);`
        : null;
    },
  };
}

function emit(
  build: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string },
  id: string,
): void {
  const name = id.replace(/^.*\/(.*)\.ts$/, '$1');
  build.emitFile({ type: 'chunk', id, fileName: `chunks/${name}.js` });
}
