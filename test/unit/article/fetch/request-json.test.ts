import { expect } from '@open-wc/testing';
import {
  type JsonAnswer,
  type JsonRequest,
  requestJson,
} from '../../../../src/article/fetch/request-json.js';
import { engine } from '../../../support/engine.js';
import { stopClock } from '../../../support/fake-clock.js';
import { stubNetwork } from '../../../support/fake-transport.js';
import { requestsOf, serve } from '../../../support/serve.js';
import { errorOf } from '../formats/read.js';
import { stub } from '../../../support/stub.js';
import { isPending, untilAsked, untilLeft } from './until.js';

function get(
  url: string,
  more: Partial<JsonRequest> = {},
  onProgress: () => void = () => undefined,
): Promise<JsonAnswer> {
  const { signal } = new AbortController();
  return requestJson({ url, language: 'fr-CH', fresh: false, signal, ...more }, onProgress);
}

describe('requestJson', () => {
  it('answers the value, its text, and what the server states of it', async () => {
    const headers = { 'content-language': 'fr-FR', 'cache-control': 'max-age=60' };
    const { url } = await serve({ body: '{"a":1}', headers });
    expect(await get(url)).to.deep.equal({
      value: { a: 1 },
      text: '{"a":1}',
      url,
      contentLanguage: 'fr-FR',
      cacheControl: 'max-age=60',
    });
  });

  for (const contentType of ['text/plain', 'text/html', 'application/octet-stream', 'nonsense']) {
    it(`trusts no media type, such as ${contentType}`, async () => {
      const { url } = await serve({ body: '[]', contentType });
      expect(await get(url)).to.deep.include({ value: [], contentLanguage: null });
    });
  }

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

  it('leaves the server when it is aborted', async () => {
    const served = await serve({ body: '{}', delayMs: 60_000 });
    const abort = new AbortController();
    const error = errorOf(get(served.url, { signal: abort.signal }));
    await untilAsked(served);
    abort.abort();
    await error;
    await untilLeft(served, { isOver: true });
  });

  it('asks nothing once it is aborted', async () => {
    const served = await serve({ body: '{}' });
    await errorOf(get(served.url, { signal: AbortSignal.abort() }));
    expect(await requestsOf(served)).to.deep.equal([]);
  });
});

describe('requestJson where something else than JSON comes', () => {
  for (const status of [404, 410, 500, 503]) {
    it(`fails as http for the status ${status}`, async () => {
      const { url } = await serve({ status, body: '{}' });
      expect(await errorOf(get(url))).to.deep.include({ code: 'http', status, url });
    });
  }

  it('tells when the server wants to be asked again, and does not read its answer', async () => {
    const served = await serve({
      status: 503,
      body: 'x'.repeat(1_000_000),
      bytesPerSecond: 1000,
      headers: { 'retry-after': '7' },
    });
    expect((await errorOf(get(served.url))).retryAfter).to.equal('7');
    await untilLeft(served, { isOver: true });
  });

  it('reads from another origin when to ask again, if that server lets it', async () => {
    const headers = { 'retry-after': '7' };
    const hidden = await serve({ status: 503, headers });
    const exposed = await serve({
      status: 503,
      headers: { ...headers, 'access-control-expose-headers': 'Retry-After' },
    });
    expect((await errorOf(get(hidden.otherOriginUrl))).retryAfter).to.equal(null);
    expect((await errorOf(get(exposed.otherOriginUrl))).retryAfter).to.equal('7');
  });

  for (const [what, body] of [
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['half of it', '{"headline":"Harbour lig'],
  ] as const) {
    it(`fails as not-json for ${what}, and keeps what came`, async () => {
      const { url } = await serve({ body });
      const error = await errorOf(get(url));
      expect(error).to.deep.include({ code: 'not-json', url, found: body });
      expect(error.redirectedTo).to.equal(undefined);
    });
  }

  it('tells to which page a redirection led', async () => {
    const login = await serve({ body: '<title>Sign in</title>', path: 'login' });
    const { url } = await serve({ status: 302, headers: { location: login.url } });
    const { redirectedTo } = await errorOf(get(url));
    expect(redirectedTo).to.equal(login.url);
  });

  it('fails as not-json without content', async () => {
    const { url } = await serve({ status: 204 });
    expect(await errorOf(get(url))).to.deep.include({ code: 'not-json', found: '' });
  });

  it('fails as network where the server can’t be reached or does not let this page read', async () => {
    const cut = await serve({ cutBeforeHeaders: true });
    const forbidden = await serve({ body: '{}', cors: 'none' });
    for (const url of [cut.url, forbidden.otherOriginUrl, 'https://[']) {
      const error = await errorOf(get(url));
      expect(error).to.deep.include({ code: 'network', url });
      expect(error.cause).to.be.instanceOf(TypeError);
    }
  });

  it('fails as network where the answer breaks off', async () => {
    const { url } = await serve({ body: JSON.stringify('x'.repeat(10_000)), cutAfterBytes: 5000 });
    expect((await errorOf(get(url))).code).to.equal('network');
  });

  it('fails as too-large while the server still sends, and leaves it', async () => {
    const served = await serve({ body: ' '.repeat(6_000_000), isEndless: true });
    expect(await errorOf(get(served.url))).to.deep.include({ code: 'too-large', url: served.url });
    await untilLeft(served, { isOver: true });
  });
});

describe('requestJson on a slow network', () => {
  it('leaves a server that sends no headers for ten seconds', async () => {
    const served = await serve({ body: '{}', delayMs: 60_000 });
    const clock = stopClock();
    const error = errorOf(get(served.url));
    await untilAsked(served);
    await clock.tickAsync(9999);
    expect(await isPending(error)).to.equal(true);
    await clock.tickAsync(1);
    expect(await error).to.deep.include({ code: 'timeout', url: served.url });
    await untilLeft(served);
  });

  it('leaves a server that does not end its answer', async () => {
    const body = JSON.stringify('x'.repeat(30_000));
    const served = await serve({ body, stallAfterBytes: 20_000 });
    const clock = stopClock();
    let parts = 0;
    const error = errorOf(get(served.url, {}, () => parts++));
    // The headers, and what of the body is sent.
    while (parts < 2) await untilAsked(served);
    await clock.tickAsync(10_000);
    expect(await error).to.deep.include({ code: 'timeout', url: served.url });
    await untilLeft(served);
  });

  /** A request of which the headers have come, on a network that the test is. */
  async function begin() {
    const clock = stopClock();
    const requests = stubNetwork();
    const progress: number[] = [];
    const answer = get('https://news.example/a.json', {}, () => progress.push(Date.now()));
    answer.catch(() => undefined);
    const [request] = requests;
    if (!request) throw new Error('No request');
    await clock.tickAsync(9000);
    request.answer();
    await clock.tickAsync(0);
    return { clock, request, answer, progress };
  }

  it('goes on for as long as ten kilobytes come in each ten seconds', async () => {
    const { clock, request, answer, progress } = await begin();
    for (let part = 0; part < 12; part++) {
      await clock.tickAsync(9999);
      request.send(10 * 1024);
      await clock.tickAsync(0);
    }
    request.send('7');
    request.end();
    expect((await answer).value).to.equal(7);
    expect(progress).to.have.length(14);
  });

  it('counts what comes in several parts', async () => {
    const { clock, request, answer } = await begin();
    for (let part = 0; part < 40; part++) {
      await clock.tickAsync(4000);
      request.send(5 * 1024);
      await clock.tickAsync(0);
    }
    request.send('7');
    request.end();
    expect((await answer).value).to.equal(7);
  });

  it('ends with the first ten seconds in which fewer came', async () => {
    const { clock, request, answer } = await begin();
    request.send(10 * 1024);
    await clock.tickAsync(5000);
    for (let part = 0; part < 4; part++) {
      request.send(2000);
      await clock.tickAsync(1249);
    }
    expect(await isPending(answer)).to.equal(true);
    await clock.tickAsync(4);
    expect(await errorOf(answer)).to.include({ code: 'timeout' });
    expect(request.isLeft).to.equal(true);
  });

  for (const [what, answer] of [
    ['never answers', () => new Promise<Response>(() => undefined)],
    ['never ends its answer', () => Promise.resolve(new Response(new ReadableStream({})))],
  ] as const) {
    it(`fails as timeout where a page’s own fetch knows no signal and ${what}`, async () => {
      const clock = stopClock();
      stub(window, 'fetch', answer);
      const error = errorOf(get('https://news.example/a.json'));
      await clock.tickAsync(20_000);
      expect((await error).code).to.equal('timeout');
    });
  }

  it('leaves no timer behind', async () => {
    const { clock, request, answer } = await begin();
    request.send('7');
    request.end();
    await answer;
    expect(clock.countTimers()).to.equal(0);
  });
});
