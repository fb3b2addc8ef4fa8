import { execFileSync } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import { build } from 'vite';
import { writeIntegrity } from './build/integrity.js';

/** Everything that docs/architecture.md says of `dist/`, from nothing. */

const run = (...args: string[]): void => {
  execFileSync('npx', ['--no-install', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
};

await rm('dist', { recursive: true, force: true });
for (const mode of ['production', 'npm', 'demo']) await build({ mode, logLevel: 'warn' });
run('tsc', '--project', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js');
await copyFile('src/article/formats/news-article.schema.json', 'dist/news-article.schema.json');
await writeIntegrity('dist');
console.log('Built dist/');
