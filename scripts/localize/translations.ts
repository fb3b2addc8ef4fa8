import { readFile, writeFile } from 'node:fs/promises';

/** A text of the interface in one language, as its XLIFF file has it. */
export interface Unit {
  id: string;
  /** The English words, with the placeholders as elements. */
  source: string;
  target: string;
  /** Attributes of the target, such as its `state`. */
  attributes: string;
  notes: string[];
}

/** The units of an XLIFF file as `lit-localize` writes it. */
export function readUnits(xliff: string): Unit[] {
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(
    ([, id = '', content = '']) => {
      const partsOf = (name: string): RegExpMatchArray[] => [
        ...content.matchAll(new RegExp(`<${name}([^>]*)>(.*?)</${name}>`, 'gs')),
      ];
      const [source] = partsOf('source');
      const [target] = partsOf('target');
      return {
        id,
        source: source?.[2] ?? '',
        target: target?.[2] ?? '',
        attributes: target?.[1] ?? '',
        notes: partsOf('note').map(([, , note = '']) => note),
      };
    },
  );
}

const fileOf = (language: string): string => `xliff/${language}.xlf`;

/** Of each language, the English words by id that were translated. */
export async function readSources(
  languages: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const entries = languages.map(async (language) => {
    const units = readUnits(await readFile(fileOf(language), 'utf8'));
    return [language, new Map(units.map(({ id, source }) => [id, source]))] as const;
  });
  return new Map(await Promise.all(entries));
}

/**
 * Marks the translations of words that have changed: `lit-localize` writes the new words, and keeps the
 * translation of the old ones. The translator takes the mark away (XLIFF 1.2, §2.4.1: `state`).
 */
export async function markStale(
  sources: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<void> {
  for (const [language, before] of sources) {
    const xliff = await readFile(fileOf(language), 'utf8');
    const stale = readUnits(xliff).filter(
      ({ id, source, target }) => target !== '' && (before.get(id) ?? source) !== source,
    );
    const marked = stale.reduce((text, { id }) => markUnit(text, id), xliff);
    if (stale.length > 0) await writeFile(fileOf(language), marked);
  }
}

function markUnit(xliff: string, id: string): string {
  const unit = new RegExp(`<trans-unit id="${id}">.*?</trans-unit>`, 's');
  const mark = '<target state="needs-review-translation">';
  return xliff.replace(unit, (text) => text.replace(/<target(?: [^>]*)?>/, mark));
}
