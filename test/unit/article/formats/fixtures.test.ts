import { expect } from '@open-wc/testing';
import { cases } from '../../../fixtures/index.js';
import { read } from './read.js';

async function fetchFixture(path: string): Promise<unknown> {
  const response = await fetch(`/test/fixtures/${path}`);
  return response.json();
}

for (const [format, names] of Object.entries(cases)) {
  describe(`the cases of ${format}`, () => {
    for (const name of names) {
      it(`maps ${name}`, async () => {
        const folder = `${format}/${name}`;
        const article = await read(await fetchFixture(`${folder}/source.json`));
        // Without the members that are undefined.
        const found: unknown = JSON.parse(JSON.stringify(article));
        expect(found).to.deep.equal(await fetchFixture(`${folder}/expected.json`));
      });
    }
  });
}
