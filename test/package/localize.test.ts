import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { readUnits } from '../../scripts/localize/translations.js';

const GENERATED = 'src/localization/generated';

const folders: string[] = [];

/** A copy of all that `npm run localize` reads and writes. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'localize-'));
  folders.push(folder);
  for (const name of ['src', 'xliff', 'scripts']) {
    await cp(name, join(folder, name), { recursive: true });
  }
  for (const name of ['lit-localize.json', 'package.json', '.prettierrc.json']) {
    await cp(name, join(folder, name));
  }
  const types = { extends: resolve('tsconfig.json'), include: ['src'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(types));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function localize(folder: string): void {
  const command = ['--no-install', 'tsx', 'scripts/localize.ts'];
  execFileSync('npx', command, { cwd: folder, stdio: 'pipe' });
}

/** All files below a folder, with their texts. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.\w+$/.test(name)).sort();
  const texts = files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('npm run localize', () => {
  it('changes nothing when nothing has changed', async () => {
    const folder = await copyProject();
    localize(folder);
    for (const part of ['xliff', GENERATED]) {
      assert.deepEqual(await textsIn(join(folder, part)), await textsIn(part));
    }
    assert.equal(
      JSON.stringify(JSON.parse(await readFile(join(folder, 'lit-localize.json'), 'utf8'))),
      JSON.stringify(JSON.parse(await readFile('lit-localize.json', 'utf8'))),
    );
  });

  it('marks the translations of words that have changed, and gives new ones to translate', async () => {
    const folder = await copyProject();
    const file = join(folder, 'src/localization/words.ts');
    const before = await readFile(file, 'utf8');
    const changed = before
      .replace("'Related links'", "'Read on'")
      .replace("id: 'topics'", "id: 'keywords'");
    await writeFile(file, changed);
    localize(folder);
    const units = readUnits(await readFile(join(folder, 'xliff/de.xlf'), 'utf8'));
    const stale = units.filter(({ attributes }) => attributes.includes('needs-review'));
    assert.deepEqual(
      stale.map(({ id, source }) => [id, source]),
      [['related', 'Read on']],
    );
    assert.equal(
      units.find(({ id }) => id === 'topics'),
      undefined,
    );
    const added = units.find(({ id }) => id === 'keywords');
    assert.deepEqual([added?.source, added?.target], ['Topics', '']);
    assert.match(added?.notes[0] ?? '', /Heading of the list of keywords/);
  });

  it('takes a language whose file is put beside the others, with forms that some engine lacks', async () => {
    const folder = await copyProject();
    const french = await readFile('xliff/fr.xlf', 'utf8');
    const faroese = french
      .replace('target-language="fr"', 'target-language="fo"')
      .replace('<target>Retour</target>', '<target>Aftur</target>');
    await writeFile(join(folder, 'xliff/fo.xlf'), faroese);
    localize(folder);
    const generated = await textsIn(join(folder, GENERATED));
    assert.match(generated['languages.ts'] ?? '', / fi fo fr /);
    assert.match(generated['import-strings.ts'] ?? '', /import\('\.\/locales\/fo\.js'\)/);
    assert.match(generated['language-names.ts'] ?? '', /'fo': "føroyskt"/);
    assert.match(generated['locales/fo.ts'] ?? '', /'back': `Aftur`[^]*,januar,februar,mars,apríl/);
    assert.match(
      generated['locales/fo.ts'] ?? '',
      /`\$\{day\}\. \$\{months\[month\]\} \$\{year\}`/,
    );
  });
});
