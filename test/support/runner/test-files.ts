import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isEngineName, type EngineName } from './engine-names.js';

const ending = '.test.ts';

export function testFilesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();
}

/**
 * A name such as `pages.chromium-firefox.test.ts` keeps a file to the engines it names; any other
 * file runs in all of them.
 */
export function runsIn(engine: EngineName, file: string): boolean {
  const limit = basename(file, ending).split('.').at(-1)?.split('-') ?? [];
  return !limit.every(isEngineName) || limit.includes(engine);
}
