import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies with Terser what Vite's own minifier left: together they leave a few hundred bytes less
 * than either alone. See docs/decisions/0004-bytes.md.
 */
export function terserChunks(): Plugin {
  return {
    name: 'terser-chunks',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (process.env["NOTERSER"]) continue;
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 4, unsafe_arrows: true, keep_fargs: false },
          format: { comments: false },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
