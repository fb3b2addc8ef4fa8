import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

interface Unit {
  id: string;
  source: string;
  target: string;
  note: string;
}

/** The units of an XLIFF file as `lit-localize` writes it. */
function readUnits(xliff: string): Unit[] {
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(
    ([, id = '', content = '']) => {
      const part = (name: string): string =>
        new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(content)?.[1] ?? '';
      return { id, source: part('source'), target: part('target'), note: part('note') };
    },
  );
}

const placeholders = (text: string): string[] => text.match(/<x [^>]*>/g) ?? [];

describe('the translations', async () => {
  for (const file of await readdir('xliff')) {
    const units = readUnits(await readFile(`xliff/${file}`, 'utf8'));

    it(`${file} has every text, with its placeholders and a note for the translator`, () => {
      assert.ok(units.length > 10);
      for (const { id, source, target, note } of units) {
        assert.ok(target.trim(), `${id} is not translated`);
        assert.ok(note.trim(), `${id} has no note`);
        assert.deepEqual(placeholders(target), placeholders(source), id);
      }
    });

    it(`${file} has ids that can be read, as the bundle has no code to make others`, () => {
      for (const { id } of units) assert.match(id, /^[a-z]+$/);
    });
  }

  it('are extracted and built: nothing changes when that is done again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'localize-'));
    try {
      for (const name of ['src', 'xliff']) await cp(name, join(folder, name), { recursive: true });
      for (const name of ['lit-localize.json', 'package.json']) await cp(name, join(folder, name));
      const types = { extends: resolve('tsconfig.json'), include: ['src'] };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(types));
      await symlink(resolve('node_modules'), join(folder, 'node_modules'));
      for (const step of ['extract', 'build']) {
        execFileSync('npx', ['--no-install', 'lit-localize', step], { cwd: folder, stdio: 'pipe' });
      }
      for (const file of ['xliff/fr.xlf', 'src/localization/generated/locales/fr.ts']) {
        assert.equal(
          await readFile(join(folder, file), 'utf8'),
          await readFile(file, 'utf8'),
          file,
        );
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
