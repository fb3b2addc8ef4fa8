import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ADDRESSES, formatNames } from '../../src/article/formats/format-table.js';

const overview = read('docs/formats.md');

/** Rows of the table of formats: its name for `format`, its page and its usual address. */
const rows = [...overview.matchAll(/^\| \[.+\]\((.+)\).*\| `(.+?)` +\| (.+?) +\|$/gm)].map(
  ([, page = '', name = '', address = '']) => ({ page, name, address }),
);

describe('a format', () => {
  for (const name of formatNames) {
    it(`has its place in the documentation: ${name}`, () => {
      const row = rows.find(({ page }) => page === `formats/${name}.md`);
      assert.equal(row?.name, name);
      assert.match(read('README.md'), titleOf(name));
    });

    it(`is named where the webmaster reads what "format" takes: ${name}`, () => {
      assert.ok(read('src/diagnostics.ts').includes(`"${name}"`));
      assert.ok(read('src/elements/news-article/news-article.ts').includes(`\`${name}\``));
    });

    it(`has a writer for the tests of all formats: ${name}`, () => {
      const writers = read('test/unit/article/formats/writers.ts');
      assert.match(writers, new RegExp(`^ +'?${name}'?:`, 'm'));
    });

    it(`is told by the addresses that its page advises: ${name}`, () => {
      const pattern = ADDRESSES[name];
      const tags = read(`docs/formats/${name}.md`).match(/<news-article\s[^<]*?>/g) ?? [];
      assert.ok(tags.length > 0);
      for (const tag of tags) {
        if (tag.includes(`format="${name}"`) || tag.includes('src="…"')) continue;
        assert.match(tag, pattern ?? /no address of this format is known/, tag);
      }
      for (const [, address = ''] of addressesOf(name).matchAll(/`(.+?)`/g)) {
        assert.match(address, pattern ?? /no address of this format is known/);
      }
    });
  }
});

function addressesOf(name: string): string {
  return rows.find(({ page }) => page === `formats/${name}.md`)?.address ?? '';
}

/** How a format is called in a sentence, which has no hyphens but may have other capitals. */
function titleOf(name: string): RegExp {
  return new RegExp(name.replace(/^ec-/, '').replaceAll('-', '.'), 'i');
}

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
