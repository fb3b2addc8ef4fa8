import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';

/** Writes a JSON file as the project's formatter has it, so that nothing changes where nothing has. */
export async function writeJson(file: string, value: object): Promise<void> {
  const text = await format(JSON.stringify(value), { parser: 'json', printWidth: 100 });
  await writeFile(file, text);
}
