import { expect } from '@open-wc/testing';
import { fetchJson, type JsonRequest } from '../../../../src/article/fetch/fetch-json.js';
import { engine } from '../../../support/engine.js';
import { requestsOf, serve } from '../../../support/serve.js';
import { errorOf } from '../formats/read.js';

function get(url: string, more: Partial<JsonRequest> = {}) {
  const { signal } = new AbortController();
  return fetchJson({ url, language: 'fr-CH', fresh: false, signal, ...more });
}

describe('fetchJson', () => {
  it('answers the value, the address and the language that the server states', async () => {
    const { url } = await serve({ body: '{"a":1}', headers: { 'content-language': 'fr-FR' } });
    expect(await get(url)).to.deep.equal({ value: { a: 1 }, url, contentLanguage: 'fr-FR' });
  });

  it('states no language where the server states none, and trusts no media type', async () => {
    const { url } = await serve({ body: '[]', contentType: 'text/plain' });
    expect(await get(url)).to.deep.equal({ value: [], url, contentLanguage: null });
  });

  it('asks for the language', async () => {
    const served = await serve({ body: '{}' });
    await get(served.url);
    const [request] = await requestsOf(served);
    expect(request?.headers['accept-language']).to.equal('fr-CH');
  });

  it('reads from another origin without a preflight', async () => {
    const served = await serve({ body: '{"a":1}' });
    expect((await get(served.otherOriginUrl)).value).to.deep.equal({ a: 1 });
    expect((await requestsOf(served)).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('answers the address at which a redirection ended', async () => {
    const target = await serve({ body: '{}', path: 'target.json' });
    const { url } = await serve({ status: 302, headers: { location: target.url } });
    expect((await get(url)).url).to.equal(target.url);
  });

  /** An address with two answers, of which the first may be kept. */
  const serveTwo = () =>
    serve({ body: '1', headers: { 'cache-control': 'max-age=1000' }, then: [{ body: '2' }] });

  it('passes by the cache if told', async () => {
    const { url } = await serveTwo();
    expect((await get(url)).value).to.equal(1);
    expect((await get(url, { fresh: true })).value).to.equal(2);
  });

  // WebKit has no cache while it is driven by a test.
  if (engine !== 'webkit') {
    it('uses the cache otherwise', async () => {
      const { url } = await serveTwo();
      await get(url);
      expect((await get(url)).value).to.equal(1);
    });
  }

  for (const status of [404, 410, 500, 503]) {
    it(`fails as http for the status ${String(status)}`, async () => {
      const { url } = await serve({ status, body: '{}' });
      expect(await errorOf(get(url))).to.deep.include({ code: 'http', status, url });
    });
  }

  it('fails as not-json for a page', async () => {
    const { url } = await serve({ body: '<!doctype html>', contentType: 'text/html' });
    expect(await errorOf(get(url))).to.deep.include({ code: 'not-json', url });
  });

  it('fails as network where the server can’t be reached or does not let this page read', async () => {
    const cut = await serve({ cutBeforeHeaders: true });
    const forbidden = await serve({ body: '{}', cors: 'none' });
    for (const url of [cut.url, forbidden.otherOriginUrl, 'https://[']) {
      expect(await errorOf(get(url))).to.deep.include({ code: 'network', url });
    }
  });

  it('fails as network where the answer breaks off', async () => {
    const { url } = await serve({ body: JSON.stringify('x'.repeat(10_000)), cutAfterBytes: 5000 });
    expect((await errorOf(get(url))).code).to.equal('network');
  });

  it('leaves the server when it is aborted', async () => {
    const served = await serve({ body: '{}', delayMs: 60_000 });
    const abort = new AbortController();
    const error = errorOf(get(served.url, { signal: abort.signal }));
    while ((await requestsOf(served)).length === 0) await Promise.resolve();
    abort.abort();
    await error;
    while (!(await requestsOf(served))[0]?.leftEarly) await Promise.resolve();
  });

  it('asks nothing once it is aborted', async () => {
    const served = await serve({ body: '{}' });
    await errorOf(get(served.url, { signal: AbortSignal.abort() }));
    expect(await requestsOf(served)).to.deep.equal([]);
  });

  it('fails as timeout when the time is over', async () => {
    const { url } = await serve({ body: '{}', delayMs: 60_000 });
    const real = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout');
    const times: number[] = [];
    AbortSignal.timeout = (time) => {
      times.push(time);
      return AbortSignal.abort();
    };
    try {
      expect(await errorOf(get(url))).to.deep.include({ code: 'timeout', url });
      expect(times).to.deep.equal([20_000]);
    } finally {
      if (real) Object.defineProperty(AbortSignal, 'timeout', real);
    }
  });
});
