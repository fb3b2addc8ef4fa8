import { expect } from '@open-wc/testing';
import { recognizeFormat } from '../../../../src/article/formats/recognize-format.js';
import type { CaseOptions } from '../../../fixtures/cases.js';
import { cases } from '../../../fixtures/index.js';
import { documentUrl, errorOf, readFrom } from './read.js';

async function fetchFixture(path: string): Promise<unknown> {
  const response = await fetch(`/test/fixtures/${path}`);
  return response.json();
}

/** The Article without the members that are undefined, or what is told of the error. */
async function outcomeOf(source: unknown, options: CaseOptions, expected: unknown) {
  const reading = readFrom(source, options, options.documentUrl ?? documentUrl);
  const { error } = expected as { error?: Record<string, unknown> };
  if (!error) return JSON.parse(JSON.stringify(await reading)) as unknown;
  const found = await errorOf(reading);
  const told = Object.keys(error).map((name) => [name, found[name as keyof typeof found]]);
  return { error: Object.fromEntries(told) as unknown };
}

for (const [format, folders] of Object.entries(cases)) {
  describe(`the cases of ${format}`, () => {
    for (const [name, options] of Object.entries(folders)) {
      it(`maps ${name}`, async () => {
        const source = await fetchFixture(`${format}/${name}/source.json`);
        const expected = await fetchFixture(`${format}/${name}/expected.json`);
        const unchanged = JSON.stringify(source);
        expect(await outcomeOf(source, options, expected)).to.deep.equal(expected);
        expect(JSON.stringify(source)).to.equal(unchanged);
      });

      it(`recognises ${name} as ${format}, and as nothing else`, async () => {
        const source = await fetchFixture(`${format}/${name}/source.json`);
        expect(recognizeFormat(source)).to.equal(format === 'own-format' ? 'schema-org' : format);
      });
    }
  });
}
