import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';

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
        if (chunk.type === 'chunk') await minifyChunk(chunk, bundle);
      }
    },
  };
}

async function minifyChunk(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
): Promise<void> {
  const mapName = `${chunk.fileName}.map`;
  const { code, map } = await minify(chunk.code, {
    module: true,
    ecma: 2020,
    compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, hoist_funs: true },
    format: { comments: false },
    sourceMap: {
      content: JSON.stringify(chunk.map),
      filename: chunk.fileName,
      url: mapName.replace(/^.*\//, ''),
    },
  });
  if (code === undefined || typeof map !== 'string')
    throw new Error(`Terser left ${mapName} empty`);
  chunk.code = code;
  const asset = bundle[mapName];
  if (asset?.type === 'asset') asset.source = map;
}
