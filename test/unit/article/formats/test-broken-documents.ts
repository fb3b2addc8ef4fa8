import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ArticleError } from '../../../../src/article/article-error.js';
import type { FormatName } from '../../../../src/article/formats/format-table.js';
import { engine, SHARE_OF_TEN_THOUSAND } from '../../../support/engine.js';
import { engineNames } from '../../../support/runner/engine-names.js';
import { firstSeed } from '../../../support/seed.js';
import type { CaseOptions } from '../../../fixtures/cases.js';
import { cases } from '../../../fixtures/index.js';
import { expectArticle } from './article-shape.js';
import { breakDocument, nested, severalBreaks, withValue } from './break-document.js';
import { documentUrl, readFrom } from './read.js';

/** How many documents of each format are broken. */
const DOCUMENTS = SHARE_OF_TEN_THOUSAND;
const PART = 1_000;

/** What may be wrong with a document that is broken. */
const CODES = [
  'http',
  'unknown-format',
  'not-an-article',
  'no-such-item',
  'withheld',
  'invalid-article',
] as const;

/** The formats whose documents are broken in one file each; the others in a file of theirs. */
const GROUPS = {
  blog: ['wordpress', 'ghost'],
  drupal: ['drupal'],
  portal: ['liferay', 'plone'],
  press: ['ninjs', 'guardian', 'ec-press-corner'],
};

/** A document of a format, as text, with what it is read with. */
interface Sample {
  name: string;
  text: string;
  options: CaseOptions;
}

/** Breaks documents of formats by chance; whatever comes of them is an Article or an error of ours. */
export async function testBrokenDocuments(group: keyof typeof GROUPS | 'others'): Promise<void> {
  const grouped = Object.values(GROUPS).flat();
  const formats = Object.keys(cases).filter((format) =>
    group === 'others' ? !grouped.includes(format) : GROUPS[group].includes(format),
  );
  const seed = await firstSeed(`${DOCUMENTS} broken documents of each of ${formats.join(', ')}`);
  for (const format of formats) {
    const samples = await fetchSamples(format);
    // A format without any has nothing to break.
    if (samples.length > 0) testBrokenSamples(format, samples, seed);
  }
}

function testBrokenSamples(format: string, samples: readonly Sample[], seed: number): void {
  describe(`a document of ${format} that is broken`, () => {
    for (let first = seed; first < seed + DOCUMENTS; first += PART) {
      it(`is an article or an error, and stays as it is: ${PART} from seed ${first}`, async function () {
        this.timeout(120_000);
        expect(await failureIn(samples, format, first)).to.equal(undefined);
      });
    }

    // The engines differ in how deep they reach, and not in where: some kinds for each sample are enough.
    for (let round = 0; round < endless.length; round++) {
      if (round % engineNames.length !== engineNames.indexOf(engine)) continue;
      it(`is an article or an error with something endless in any place: ${round + 1}`, async function () {
        this.timeout(120_000);
        for (const [index, sample] of samples.entries()) {
          await readEndless(sample, endless[(index + round) % endless.length]);
        }
      });
    }
  });
}

/** What a page may give besides a document: of a list an item, the format, names of fields. */
const wishes = fc.record({
  item: fc.constantFrom(undefined, undefined, undefined, '1', '2', 'x'),
  isFormatGiven: fc.boolean(),
  field: fc.constantFrom(undefined, undefined, undefined, 'body', 'x', 7, { toString: 1 }),
  // A page may itself have no address that anything could be relative to.
  pageUrl: fc.constantFrom(undefined, undefined, undefined, 'data:text/html,x', 'file:///a/b.html'),
});

/** The options of a reading with these wishes. */
function withWishes(
  options: CaseOptions,
  format: string,
  { item, isFormatGiven, field, pageUrl }: typeof wishes extends fc.Arbitrary<infer T> ? T : never,
): CaseOptions {
  const name = field as string | undefined;
  return {
    ...options,
    ...(item !== undefined && { item }),
    ...(isFormatGiven && { format: nameOf(format) }),
    ...(pageUrl !== undefined && { documentUrl: pageUrl }),
    ...(name !== undefined && {
      fieldNames: { bodyField: name, datelineField: name, relatedField: name },
    }),
  };
}

async function failureIn(samples: readonly Sample[], format: string, seed: number) {
  let articles = 0;
  const property = fc.asyncProperty(
    fc.constantFrom(...samples),
    severalBreaks,
    wishes,
    async ({ text, options }, breaks, wish) => {
      const document = breakDocument(text, breaks);
      const unchanged = JSON.stringify(document);
      const isArticle = await readBroken(document, withWishes(options, format, wish));
      expect(JSON.stringify(document), 'the document').to.equal(unchanged);
      if (isArticle) articles++;
    },
  );
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed,
    numRuns: PART,
  });
  if (!failed || !counterexample) {
    // A tenth, or the property says little.
    expect(articles, 'articles').to.be.greaterThan(PART / 10);
    return undefined;
  }
  const [{ name }, breaks, wish] = counterexample;
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return `FAULT_SEED=${seed}, ${name}, ${JSON.stringify([wish, breaks]).slice(0, 2000)}: ${why}`;
}

/** Our own format is read in the name of the one that it is a profile of. */
function nameOf(format: string): FormatName {
  return format === 'own-format' ? 'schema-org' : (format as FormatName);
}

/** Whether a document is an Article; throws where it is neither that nor an error of ours. */
async function readBroken(document: unknown, options: CaseOptions): Promise<boolean> {
  let article;
  try {
    article = await readFrom(document, options, options.documentUrl ?? documentUrl);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    expect(error.code).to.be.oneOf(CODES);
    return false;
  }
  expectArticle(article);
  return true;
}

/** More than a stack of calls can reach. */
const DEPTH = 20_000;
const endless = [
  nested(DEPTH, (value) => [value]),
  nested(DEPTH, (value) => ({ name: value })),
  nested(DEPTH, (value) => ({ '@graph': [value] })),
];

async function readEndless({ text, options }: Sample, value: unknown): Promise<void> {
  for (const document of withValue(text, value)) {
    await readBroken(document, options);
    await readBroken(document, { ...options, item: '1' });
  }
}

async function fetchSamples(format: string): Promise<Sample[]> {
  const samples = Object.entries(cases[format] ?? {}).map(async ([name, options]) => {
    const response = await fetch(`/test/fixtures/${format}/${name}/source.json`);
    return { name, text: await response.text(), options };
  });
  return Promise.all(samples);
}
