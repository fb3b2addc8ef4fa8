import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * A browser may keep in mind that a module could not be fetched, as the HTML standard has it and
 * Firefox does (https://github.com/whatwg/html/issues/6768): after one failure of the network, all that needs
 * the chunk would fail until the page is loaded again. So the next import of it has another address.
 */
const HELPER =
  'const failedImports={},importChunk=path=>import(path+(failedImports[path]??""))' +
  '.catch(error=>{failedImports[path]="?"+Date.now();throw error});';

export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    renderChunk(code) {
      const output = new MagicString(code);
      for (const { index } of code.matchAll(/\bimport\((?=\s*["'`]\.\/chunks\/)/g)) {
        output.update(index, index + 'import'.length, 'importChunk');
      }
      if (!output.hasChanged()) return null;
      output.prepend(HELPER);
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}
