import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readUnits, type Unit } from '../../scripts/localize/translations.js';

/** The official languages of the Council of Europe's 46 member states, and a few more. */
const wanted =
  'sq ca de hy az nl fr bs hr sr-Cyrl sr-Latn bg el tr cs da et fi sv ka hu is ga it lv lt lb mt ro cnr mk nb nn pl pt sk sl es rm uk ' +
  'ru ar he eu gl cy be';

/** Most characters of what stands on a button or in its tooltip, heads a list, or is said in passing. */
const longest: Record<string, number> = {
  back: 20,
  retry: 24,
  print: 40,
  smaller: 45,
  larger: 45,
  reset: 45,
  related: 40,
  languages: 40,
  topics: 20,
  original: 40,
  licence: 30,
  whole: 40,
  loading: 45,
};

/** Words that are the same in English, and right. */
const likeEnglish = new Set(['cs licence', 'fr licence', 'lv licence']);

const placeholders = (text: string): string[] => text.match(/<x [^>]*>/g) ?? [];
const wordsOf = (text: string): string[] => text.replace(/<x [^>]*>/g, '').match(/\p{L}+/gu) ?? [];

/** Pairs of neighbouring words: one that stands in the English too was left there. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text.toLowerCase());
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

const files = readdirSync('xliff').filter((name) => name.endsWith('.xlf'));
const translations = new Map(
  files.map((name) => [name.replace('.xlf', ''), readUnits(readFileSync(`xliff/${name}`, 'utf8'))]),
);

/** What holds messages: the words of the entry, and those of code that is fetched later. */
const sources = readdirSync('src/localization').filter((name) => name.endsWith('words.ts'));

/** Every message of the code: its id and its English words. */
const messages = new Map(
  sources.flatMap((name) =>
    [
      ...readFileSync(`src/localization/${name}`, 'utf8').matchAll(
        /msg\((?:str)?['`](.*?)['`], \{\s*id: '(\w+)'/gs,
      ),
    ].map(([, text = '', id = '']) => [id, text]),
  ),
);

const asSource = (english: string): string =>
  english.replace(/\$\{\w+\}/g, (value) => `<x id="0" equiv-text="${value}"/>`);

describe('the translations', () => {
  it('are of every language', () => {
    const missing = wanted.split(' ').filter((language) => !translations.has(language));
    assert.deepEqual(missing, []);
  });

  it('are of every message, of which there are some', () => {
    assert.ok(messages.size >= 18);
  });

  for (const [language, units] of translations) {
    it(`have every text, in the words it has now: ${language}`, () => {
      assert.deepEqual(
        units.map(({ id, source }) => [id, source]).sort(),
        [...messages].map(([id, english]) => [id, asSource(english)]).sort(),
      );
    });

    it(`are translated, with their placeholders, and not stale: ${language}`, () => {
      for (const { id, source, target, attributes } of units) {
        assert.ok(wordsOf(target).length > 0, `${id} is not translated`);
        assert.deepEqual(placeholders(target), placeholders(source), id);
        assert.equal(
          attributes,
          '',
          `${id}: the English has changed, so the translation may have to`,
        );
      }
    });

    it(`have no English in them: ${language}`, () => {
      for (const { id, source, target } of units) {
        if (likeEnglish.has(`${language} ${id}`)) continue;
        assert.notEqual(target.toLowerCase(), source.toLowerCase(), id);
        const left = pairsOf(target).filter((pair) => pairsOf(source).includes(pair));
        assert.deepEqual(left, [], id);
      }
    });

    it(`tell the translator of each where it stands: ${language}`, () => {
      for (const { id, notes } of units) assert.ok((notes[0] ?? '').length > 20, id);
    });

    it(`fit their buttons: ${language}`, () => {
      for (const { id, target } of units) {
        const { length } = target.replace(/<x [^>]*>/g, '');
        assert.ok(length <= (longest[id] ?? Infinity), `${id}: ${target} has ${length} characters`);
      }
    });

    it(`are in its own script and marks: ${language}`, () => {
      const scripts: Record<string, string> = { el: 'Greek', hy: 'Armenian', ka: 'Georgian' };
      scripts['ar'] = 'Arabic';
      scripts['he'] = 'Hebrew';
      for (const code of ['be', 'bg', 'mk', 'ru', 'sr-Cyrl', 'uk']) scripts[code] = 'Cyrillic';
      const script = new RegExp(`^\\p{Script=${scripts[language] ?? 'Latin'}}+$`, 'u');
      for (const { id, target } of units) {
        for (const word of wordsOf(target)) assert.match(word, script, id);
        assert.doesNotMatch(
          target.replace(/<x [^>]*>/g, ''),
          /['"]/,
          `${id} has a typewriter’s mark`,
        );
      }
    });
  }

  it('are not the same in two languages', () => {
    const seen = new Map<string, string>();
    for (const [language, units] of translations) {
      const all = units.map(({ target }) => target).join('\n');
      assert.equal(seen.get(all), undefined, `${language} has the words of ${seen.get(all) ?? ''}`);
      seen.set(all, language);
    }
  });

  it('say larger and smaller, failed and broken, in different words', () => {
    const wordsBy = (units: readonly Unit[], id: string) =>
      units.find((unit) => unit.id === id)?.target;
    for (const [language, units] of translations) {
      assert.notEqual(wordsBy(units, 'larger'), wordsBy(units, 'smaller'), language);
      assert.notEqual(wordsBy(units, 'failed'), wordsBy(units, 'broken'), language);
    }
  });
});
