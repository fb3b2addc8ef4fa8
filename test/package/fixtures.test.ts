import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cases } from '../fixtures/index.js';

const root = new URL('../fixtures/', import.meta.url);
const formats = foldersIn('.');

describe('test/fixtures/index.ts', () => {
  it('names every format', () => {
    assert.deepEqual(Object.keys(cases).sort(), formats);
  });

  for (const format of formats) {
    it(`has at least five cases of ${format}`, () => {
      assert.ok(foldersIn(format).length >= 5);
    });

    it(`names every case of ${format}`, () => {
      assert.deepEqual(Object.keys(cases[format] ?? {}).sort(), foldersIn(format));
    });

    for (const name of foldersIn(format)) {
      it(`has both files of ${format}/${name}`, () => {
        for (const file of ['source.json', 'expected.json']) {
          assert.ok(existsSync(new URL(`${format}/${name}/${file}`, root)), file);
        }
      });
    }
  }
});

function foldersIn(folder: string): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
