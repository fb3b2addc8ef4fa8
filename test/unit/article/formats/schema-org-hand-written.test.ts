import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { readGraph } from '../../../../src/article/formats/json-ld-graph.js';
import { makeTools } from '../../../../src/article/formats/make-tools.js';
import { mapOwnFormat } from '../../../../src/article/formats/own-format.js';
import { makeNode } from '../../../../src/article/formats/schema-org-article.js';
import { isHandWritten } from '../../../../src/article/formats/schema-org-hand-written.js';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';
import { safeUrl } from '../../../../src/sanitizer/safe-url.js';
import { read } from './read.js';

const tools = makeTools({
  parseInertBody,
  safeUrl,
  fail: (code) => {
    throw new Error(code);
  },
  report: () => Promise.resolve(),
});

const least = { headline: 'Harbour lights', articleBody: '<p>The lamp was lit.</p>' };

/** An object without members, and the names that are asked of it. */
function recorder() {
  const names = new Set<string>();
  const node = new Proxy<JsonObject>(
    {},
    {
      get(_members, name) {
        names.add(String(name));
        return undefined;
      },
    },
  );
  return { node, names };
}

describe('an article of schema.org that people wrote', () => {
  it('may have members that nobody reads', () => {
    for (const more of [
      {},
      { $schema: 'x' },
      { wordCount: 4 },
      { expires: '2099' },
      { image: { url: 'a.jpg', width: { toString: 1 }, height: '600' } },
    ]) {
      expect(isHandWritten({ ...least, ...more }, tools)).to.equal(true);
    }
  });

  it('has none of those that are read of systems alone', async () => {
    const own = recorder();
    await mapOwnFormat(own.node, { documentUrl: 'https://news.example/a.json' });
    const systems = recorder();
    makeNode(systems.node, readGraph([]), tools);
    for (const name of ['@context', '@type', 'expires', 'isAccessibleForFree']) own.names.add(name);
    const others = [...systems.names].filter((name) => !own.names.has(name));
    expect(others).to.include.members(['about', 'creator', 'mainEntityOfPage']);
    const taken = [...others, 'creativeWorkStatus'].filter((name) =>
      isHandWritten({ ...least, [name]: 'x' }, tools),
    );
    expect(taken).to.deep.equal([]);
  });

  it('has a headline and a text, and refers to nothing', () => {
    for (const more of [
      { headline: undefined },
      { articleBody: ['x'] },
      { inLanguage: 'German' },
      { author: 'By Ana Ruiz' },
      { author: [{ '@id': '#ana' }] },
      { author: { givenName: 'Ana', familyName: 'Ruiz' } },
      { image: { url: 'a.jpg', width: '1200px' } },
      { image: [{ url: 'a.jpg', author: { name: 'Ana' } }] },
    ]) {
      expect(isHandWritten({ ...least, ...more }, tools), JSON.stringify(more)).to.equal(false);
    }
  });

  it('is taken at its word, in a list too', async () => {
    const authors = ['Ana Ruiz and Eva Ost'];
    const list = [{ ...least, '@id': 'a', author: authors }, least];
    const names = async (document: unknown) =>
      (await read(document)).authors.map(({ name }) => name);
    expect(await names(list)).to.deep.equal(authors);
    const page = { '@type': 'WebSite', name: 'The Port' };
    expect(await names([...list, page])).to.deep.equal(['Ana Ruiz', 'Eva Ost']);
  });
});
