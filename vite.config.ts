import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compactLiterals } from './scripts/build/compact-literals.js';
import { compileMessages } from './scripts/build/compile-messages.js';
import { computedImports } from './scripts/build/computed-imports.js';
import { demoFiles } from './scripts/build/demo-files.js';
import { leanLit } from './scripts/build/lean-lit.js';
import { retryImports } from './scripts/build/retry-imports.js';
import { terserChunks } from './scripts/build/terser-chunks.js';

const plugins = [compactLiterals(), compileMessages()];

/** The script tag's file and its chunks, Lit inside. Names have no hashes: the folder has the version. */
const scriptTag: UserConfig = {
  plugins: [...plugins, computedImports(), leanLit(), retryImports(), terserChunks()],
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    modulePreload: false,
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'news-article.js' },
    rolldownOptions: {
      output: { minify: true, chunkFileNames: 'chunks/[name].js' },
    },
  },
};

/** Modules for npm users: Lit and DOMPurify stay theirs, `@lit/localize` is built in (see ADR 0002). */
const npmModules: UserConfig = {
  plugins,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    lib: { entry: { index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, 'dompurify'],
      output: { chunkFileNames: 'modules/[name].js' },
    },
  },
};

/** The preview page's own code; the page itself is copied. */
const demo: UserConfig = {
  plugins: [demoFiles()],
  build: {
    target: 'es2022',
    outDir: 'dist/demo',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry: { preview: 'demo/preview.ts' }, formats: ['es'] },
  },
};

/** `npm start`: the demo page on the sources. */
const server: UserConfig = {
  plugins: [demoFiles()],
  server: { port: 8080, open: '/demo/index.html' },
};

/** The treemap of what is in the script tag's file. */
function withTreemap(config: UserConfig): UserConfig {
  const treemap = visualizer({ filename: 'stats.html', brotliSize: true }) as Plugin;
  const build = { ...config.build, outDir: 'node_modules/.treemap' };
  return { ...config, build, plugins: [...(config.plugins ?? []), treemap] };
}

const builds: Record<string, UserConfig> = {
  production: scriptTag,
  npm: npmModules,
  demo,
  analyze: withTreemap(scriptTag),
};

export default defineConfig(({ command, mode }) =>
  command === 'serve' ? server : (builds[mode] ?? scriptTag),
);
