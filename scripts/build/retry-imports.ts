import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Imports a chunk. A browser may keep in mind that a module could not be fetched, as the HTML standard
 * has it and Firefox does, and then fails for as long as the page lives
 * (https://github.com/whatwg/html/issues/6768): so each import after a failure has another address.
 */
const HELPER = `const failedImports = {};
const importChunk = async (path, isLast) => {
  try {
    return await import(path + (failedImports[path] ?? ''));
  } catch (error) {
    failedImports[path] = '?' + Date.now();
    if (isLast || !navigator.onLine) throw error;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return importChunk(path, true);
  }
};
`;

/**
 * Has the script tag's file import a chunk once more, a second later, where that failed: networks fail
 * in moments, and one that has just returned may need another.
 */
export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    renderChunk(code) {
      const output = new MagicString(code);
      for (const { index } of code.matchAll(
        /\bimport\((?=\s*(?:\/\*[^*]*\*\/\s*)?["'`]\.\/chunks\/)/g,
      )) {
        output.update(index, index + 'import'.length, 'importChunk');
      }
      if (!output.hasChanged()) return null;
      output.prepend(HELPER);
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}
