import { expect } from '@open-wc/testing';
import {
  type AnswerToKeep,
  type CopyRequest,
  findCopy,
  keepCopy,
  withdrawCopy,
} from '../../../../src/article/fetch/last-good-copy.js';
import { stopClock } from '../../../support/fake-clock.js';
import { stub } from '../../../support/stub.js';

const CACHE = 'news-article:copies';
const request: CopyRequest = { url: 'https://news.example/a.json?b=1', language: 'fr' };

function makeAnswer(more: Partial<AnswerToKeep> = {}): AnswerToKeep {
  return {
    text: '{"headline":"É 🗞"}',
    url: 'https://cdn.example/a.json',
    contentLanguage: 'fr-FR',
    cacheControl: null,
    ...more,
  };
}

const nth = (number: number): CopyRequest => ({ ...request, url: `https://a.example/${number}` });

const found = async (wanted = request) => (await findCopy(wanted))?.text;

describe('the last good copy', () => {
  beforeEach(() => caches.delete(CACHE));

  it('is what was kept, and when', async () => {
    const clock = stopClock(new Date('2026-11-24T12:05:30Z'));
    await keepCopy(request, makeAnswer());
    await clock.tickAsync(3_600_000);
    expect(await findCopy(request)).to.deep.equal({
      text: '{"headline":"É 🗞"}',
      url: 'https://cdn.example/a.json',
      contentLanguage: 'fr-FR',
      date: new Date('2026-11-24T12:05:30Z'),
    });
  });

  it('is one for each address and language', async () => {
    await keepCopy(request, makeAnswer({ contentLanguage: null }));
    expect((await findCopy(request))?.contentLanguage).to.equal(null);
    expect(await found({ ...request, language: 'de' })).to.equal(undefined);
    expect(await found({ ...request, url: 'https://news.example/a.json?b=2' })).to.equal(undefined);
  });

  it('is replaced by a newer one', async () => {
    await keepCopy(request, makeAnswer());
    await keepCopy(request, makeAnswer({ text: '2' }));
    expect(await found()).to.equal('2');
    expect(await (await caches.open(CACHE)).keys()).to.have.length(1);
  });

  it('is written once for all elements that share an answer', async () => {
    const answer = makeAnswer();
    await keepCopy(request, answer);
    await caches.delete(CACHE);
    await keepCopy(request, answer);
    expect(await found()).to.equal(undefined);
  });

  it('is not found by a page that looks for the document in its own caches', async () => {
    await keepCopy(request, makeAnswer());
    expect(await caches.match(request.url)).to.equal(undefined);
    expect(await caches.match(request.url, { ignoreSearch: true })).to.equal(undefined);
  });

  it('is one of twenty, the oldest of which makes room', async () => {
    for (let number = 0; number < 21; number++) await keepCopy(nth(number), makeAnswer());
    expect(await found(nth(0))).to.equal(undefined);
    expect(await found(nth(1))).to.be.a('string');
    // Kept anew, it is the youngest.
    await keepCopy(nth(1), makeAnswer());
    await keepCopy(nth(21), makeAnswer());
    expect(await found(nth(1))).to.be.a('string');
    expect(await found(nth(2))).to.equal(undefined);
    expect(await (await caches.open(CACHE)).keys()).to.have.length(20);
  });

  it('is one of five megabytes together', async () => {
    const text = 'é'.repeat(1024 * 1024);
    for (let number = 0; number < 3; number++) await keepCopy(nth(number), makeAnswer({ text }));
    expect(await found(nth(0))).to.equal(undefined);
    expect(await found(nth(2))).to.have.length(1024 * 1024);
  });

  it('is none of a text that is larger than all together may be, and the others stay', async () => {
    await keepCopy(nth(1), makeAnswer());
    await keepCopy(request, makeAnswer({ text: '\uFFFD'.repeat(2 * 1024 * 1024) }));
    expect(await found()).to.equal(undefined);
    expect(await found(nth(1))).to.be.a('string');
  });

  it('goes in all languages when it is withdrawn', async () => {
    for (const language of ['fr', 'de']) await keepCopy({ ...request, language }, makeAnswer());
    await withdrawCopy(request);
    expect(await found({ ...request, language: 'de' })).to.equal(undefined);
  });

  for (const cacheControl of ['no-store', 'max-age=0, No-Store', 'private,no-store']) {
    it(`is none where the server says "${cacheControl}", not even an older one`, async () => {
      await keepCopy(request, makeAnswer());
      await keepCopy(request, makeAnswer({ cacheControl }));
      expect(await found()).to.equal(undefined);
    });
  }

  it('is none where the element says so, not even an older one', async () => {
    await keepCopy(request, makeAnswer());
    expect(await found({ ...request, noStore: true })).to.equal(undefined);
    expect(await found()).to.equal(undefined);
    await keepCopy(request, makeAnswer());
    await keepCopy({ ...request, noStore: true }, makeAnswer());
    expect(await found()).to.equal(undefined);
  });

  it('leaves no trace where nothing is to be kept', async () => {
    await keepCopy({ ...request, noStore: true }, makeAnswer());
    await findCopy(request);
    await withdrawCopy(request);
    expect(await caches.has(CACHE)).to.equal(false);
  });

  it('goes whatever its address looks like', async () => {
    const odd = { ...request, url: "https://news.example/l'été (1)!*~.json?a='b'&c=%27" };
    await keepCopy(odd, makeAnswer());
    expect(await found(odd)).to.be.a('string');
    await withdrawCopy(odd);
    expect(await found(odd)).to.equal(undefined);
  });

  it('goes for good when it is withdrawn, and no other does', async () => {
    await keepCopy(request, makeAnswer());
    await keepCopy(nth(1), makeAnswer());
    await withdrawCopy(request);
    expect(await found()).to.equal(undefined);
    expect(await found(nth(1))).to.be.a('string');
  });

  it('can’t be written after it was withdrawn', async () => {
    const keeping = keepCopy(request, makeAnswer());
    await Promise.all([keeping, withdrawCopy(request)]);
    expect(await found()).to.equal(undefined);
  });

  it('is no error where the storage is full', async () => {
    const full = { delete: () => Promise.resolve(false), put: () => Promise.reject(quota()) };
    stub(window, 'caches', {
      has: () => Promise.resolve(true),
      open: () => Promise.resolve(full as unknown as Cache),
    });
    await keepCopy(request, makeAnswer());
    expect(await found()).to.equal(undefined);
  });

  it('is no error where the storage is blocked, or where there is none', async () => {
    stub(window, 'caches', undefined);
    await keepCopy(request, makeAnswer());
    expect(await found()).to.equal(undefined);
    const refuse = () => Promise.reject(new DOMException('No', 'SecurityError'));
    stub(window, 'caches', { has: refuse, open: refuse });
    await keepCopy(request, makeAnswer());
    await withdrawCopy(request);
    expect(await found()).to.equal(undefined);
  });
});

function quota(): DOMException {
  return new DOMException('Full', 'QuotaExceededError');
}
