import type { Plugin } from 'vite';

const UNUSED = /@lit\/localize\/(?:init\/runtime|internal\/deferred)\.js/;

/**
 * Leaves out the parts of `@lit/localize` that we don't use but its index pulls in: the mode of one
 * language a page, with a promise that it settles on import; and the hash that makes an id of a
 * message, since all of ours have ids that a translator can read (a test in test/package checks it).
 */
export function leanMessages(): Plugin {
  return {
    name: 'lean-messages',
    load(id) {
      return id.includes('@lit/localize/internal/id-generation.js')
        ? 'export const generateMsgId = () => "";'
        : null;
    },
    transform(code, id) {
      return UNUSED.test(id) ? { code, map: null, moduleSideEffects: false } : null;
    },
  };
}
