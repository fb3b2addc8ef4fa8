import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

/**
 * Writes `integrity.json`: for every script of the script-tag build the value of an `integrity`
 * attribute, by its path relative to the build. https://www.w3.org/TR/SRI/
 */
export async function writeIntegrity(folder: string): Promise<void> {
  const chunks = await readdir(`${folder}/chunks`);
  const files = ['news-article.js', ...chunks.map((name) => `chunks/${name}`)];
  const hashes: Record<string, string> = {};
  for (const file of files.filter((name) => name.endsWith('.js')).sort()) {
    const content = await readFile(`${folder}/${file}`);
    hashes[file] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  }
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
}
