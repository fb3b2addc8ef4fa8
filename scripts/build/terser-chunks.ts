import { minify, type CompressOptions, type MinifyOutput } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { brotliSize } from '../brotli-size.js';
import { OWN_NAMES, refuseOwnNames } from './own-names.js';

const usual: CompressOptions = { passes: 4, unsafe_arrows: true, keep_fargs: false };

/**
 * Ways of minifying that are as good as each other, but for some fifty bytes after compression, which
 * another name of a variable gives or takes: the smallest of them is kept for the file whose bytes count.
 */
const ways: readonly CompressOptions[] = [true, false].flatMap((keep_fargs) =>
  [true, false].flatMap((collapse_vars) =>
    [true, false].flatMap((hoist_funs) =>
      [true, false].flatMap((reduce_vars) =>
        [2, 4].map((passes) => ({
          ...usual,
          keep_fargs,
          collapse_vars,
          hoist_funs,
          reduce_vars,
          passes,
        })),
      ),
    ),
  ),
);

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
  if (!isFirst(chunk)) refuseOwnNames(chunk.code, chunk.fileName);
  const outcomes: MinifyOutput[] = [];
  for (const way of isFirst(chunk) ? ways : [usual]) outcomes.push(await minifyIn(way, chunk));
  const [smallest] = outcomes.sort((one, other) => sizeOf(one) - sizeOf(other));
  if (smallest?.code === undefined || typeof smallest.map !== 'string')
    throw new Error(`Terser left ${mapName} empty`);
  chunk.code = smallest.code;
  const asset = bundle[mapName];
  if (asset?.type === 'asset') asset.source = smallest.map;
}

function isFirst({ fileName }: Rolldown.OutputChunk): boolean {
  return fileName === 'news-article.js';
}

function minifyIn(compress: CompressOptions, chunk: Rolldown.OutputChunk): Promise<MinifyOutput> {
  return minify(chunk.code, {
    module: true,
    ecma: 2020,
    compress,
    mangle: { properties: { regex: OWN_NAMES } },
    format: { comments: false },
    sourceMap: {
      content: JSON.stringify(chunk.map),
      filename: chunk.fileName,
      // In the file whose bytes count there is no comment with the address of its map, which lies beside it.
      ...(!isFirst(chunk) && { url: `${chunk.fileName}.map`.replace(/^.*\//, '') }),
    },
  });
}

function sizeOf({ code = '' }: MinifyOutput): number {
  return brotliSize(code);
}
