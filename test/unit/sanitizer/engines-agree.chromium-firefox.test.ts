import { expect } from '@open-wc/testing';
import { cases as fixtures } from '../../fixtures/index.js';
import { headingCases, textCases } from './cases.js';
import { contentSystemCases } from './content-systems/index.js';
import { engineDifferences } from './engine-differences.js';
import { type Engine, sanitizeWith } from './engines.js';
import { addressCases, attackCases, documentCases } from './hostile-cases.js';
import { payloads } from './payloads/index.js';
import { settledCases } from './settled-cases.js';

/** Every text by a name: the cases, the attacks, and whatever an article of ours has for its body. */
const texts: readonly (readonly [name: string, html: string])[] = [
  ...[
    ...textCases,
    ...attackCases,
    ...documentCases,
    ...addressCases,
    ...headingCases,
    ...settledCases,
    ...contentSystemCases,
  ].map(([behaviour, html]) => [behaviour, html] as const),
  ...Object.values(payloads)
    .flat()
    .map(({ name, html }) => [name, html] as const),
  ...(await articleTexts()),
];

const different = new Map(engineDifferences.map(({ html, reason }) => [html, reason]));

describe('the browser’s own sanitiser and DOMPurify', () => {
  for (const [name, html] of texts) {
    const reason = different.get(html);
    const sentence = reason === undefined ? 'give the same' : `differ, because ${reason}`;

    it(`${sentence}: ${name}`, () => {
      const [native, dompurify] = both(html);
      if (reason === undefined) expect(dompurify).to.equal(native);
      else expect(dompurify).not.to.equal(native);
    });
  }

  it('find bodies of articles to compare', () => {
    expect(texts.filter(([, html]) => html.includes('The lamp was'))).not.to.have.length(0);
  });

  it('differ in nothing but these texts', () => {
    const known = new Set(texts.map(([, html]) => html));
    expect([...different.keys()].filter((html) => !known.has(html))).to.deep.equal([]);
  });
});

function both(html: string): [native: string, dompurify: string] {
  const [native, dompurify] = (['native', 'dompurify'] as Engine[]).map((engine) =>
    sanitizeWith(engine, html),
  );
  return [native ?? '', dompurify ?? ''];
}

async function articleTexts(): Promise<(readonly [string, string])[]> {
  const paths = [
    ...['ar', 'en', 'fr'].map((language) => `/demo/articles/topcop.${language}.json`),
    ...Object.entries(fixtures).flatMap(([format, folders]) =>
      Object.keys(folders).map((name) => `/test/fixtures/${format}/${name}/source.json`),
    ),
  ];
  const found = await Promise.all(
    paths.map(async (path) => textsIn(await (await fetch(path)).json(), path)),
  );
  // Each once: ids, types and names of hosts stand in many documents.
  const names = new Map(found.flat().map(([name, html]) => [html, name]));
  return Array.from(names, ([html, name]) => [name, html] as const);
}

/** Every text of a document, whichever field it stands in: formats have their own names for a body. */
function textsIn(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path} ${key}`));
}
