import { readdir, readFile } from 'node:fs/promises';
import { writeJson } from './write-json.js';

const SETTINGS = 'lit-localize.json';

/** The languages that have a file in `xliff/`, which `lit-localize` is told here; English is in the code. */
export async function listLanguages(): Promise<string[]> {
  const files = (await readdir('xliff')).filter((name) => name.endsWith('.xlf'));
  const languages = files.map((name) => name.replace('.xlf', '')).sort();
  const settings = JSON.parse(await readFile(SETTINGS, 'utf8')) as object;
  await writeJson(SETTINGS, { ...settings, targetLocales: languages });
  return languages;
}
