import { expect } from '@open-wc/testing';
import type { SinonFakeTimers } from 'sinon';
import { fetchJson } from '../../../../src/article/fetch/fetch-json.js';
import type { JsonRequest } from '../../../../src/article/fetch/request-json.js';
import { stopClock } from '../../../support/fake-clock.js';
import { stubNetwork, type FakeRequest } from '../../../support/fake-transport.js';
import { requestsOf, serve } from '../../../support/serve.js';
import { stub } from '../../../support/stub.js';
import { errorOf } from '../formats/read.js';
import { isPending } from './until.js';

function get(url: string, more: Partial<JsonRequest> = {}) {
  const { signal } = new AbortController();
  return fetchJson({ url, language: 'fr-CH', fresh: false, signal, ...more });
}

const url = 'https://news.example/a.json';

/** A network that does the same with every request, on a clock that the test moves. */
function begin(onRequest: (request: FakeRequest) => void, more: Partial<JsonRequest> = {}) {
  const clock = stopClock();
  const requests = stubNetwork(onRequest);
  const began = Date.now();
  const answer = get(url, more);
  const ended = answer.then(
    () => Date.now() - began,
    () => Date.now() - began,
  );
  return { clock, requests, answer, ended };
}

/** Lets a try fail, and the code for further tries come, which takes no time of the clock. */
async function firstTryFailed(clock: SinonFakeTimers): Promise<void> {
  await clock.tickAsync(0);
  await import('../../../../src/article/fetch/further-tries.js');
  await clock.tickAsync(0);
}

const cut = (request: FakeRequest): void => {
  request.cut();
};

describe('fetchJson', () => {
  for (const reply of [
    { status: 503, body: 'busy' },
    { cutBeforeHeaders: true },
    { body: JSON.stringify('x'.repeat(10_000)), cutAfterBytes: 5000 },
  ]) {
    it(`tries again after ${JSON.stringify(reply).slice(0, 40)}`, async () => {
      const served = await serve({ ...reply, then: [reply, { body: '{"a":1}' }] });
      expect((await get(served.url)).value).to.deep.equal({ a: 1 });
      expect(await requestsOf(served)).to.have.length(3);
    });
  }

  it('gives up after the third try, with what went wrong in that', async () => {
    const served = await serve({ status: 500, then: [{ status: 502 }, { status: 504 }] });
    expect(await errorOf(get(served.url))).to.deep.include({ code: 'http', status: 504 });
    expect(await requestsOf(served)).to.have.length(3);
  });

  it('takes another status as final', async () => {
    const served = await serve({ status: 404, then: [{ body: '{}' }] });
    expect(await errorOf(get(served.url))).to.deep.include({ code: 'http', status: 404 });
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('tries again at the time that the server names', async () => {
    const replies = [
      (request: FakeRequest) => {
        request.answer(503, { 'retry-after': '8' });
      },
      (request: FakeRequest) => {
        request.answer();
        request.send('7');
        request.end();
      },
    ];
    const { clock, requests, answer } = begin((request) => replies.shift()?.(request));
    await firstTryFailed(clock);
    await clock.tickAsync(7999);
    expect(requests).to.have.length(1);
    await clock.tickAsync(1);
    expect(requests).to.have.length(2);
    expect((await answer).value).to.equal(7);
  });

  it('tries again past the cache, where the failure may be kept', async () => {
    const { clock, requests, ended } = begin(cut);
    await firstTryFailed(clock);
    await clock.tickAsync(10_000);
    await ended;
    expect(requests.map(({ init }) => init.cache)).to.deep.equal([
      'default',
      'no-cache',
      'no-cache',
    ]);
  });

  it('tries once more after a timeout, and then tells', async () => {
    const { clock, requests, answer, ended } = begin(() => undefined);
    const error = errorOf(answer);
    await clock.tickAsync(30_000);
    expect(await error).to.deep.include({ code: 'timeout', url });
    expect(requests).to.have.length(2);
    expect(requests.every(({ isLeft }) => isLeft)).to.equal(true);
    expect(await ended).to.be.within(20_500, 21_500);
  });

  it('tells at most 45 seconds after the last progress, with a server that delays in every way', async () => {
    const { clock, requests, answer, ended } = begin((request) => {
      setTimeout(() => {
        request.answer(503, { 'retry-after': '10' });
      }, 9999);
    });
    const error = errorOf(answer);
    await clock.tickAsync(60_000);
    expect(await error).to.deep.include({ code: 'http', status: 503 });
    expect(await ended).to.be.lessThan(45_000);
    expect(requests).to.have.length(2);
  });

  it('counts that time anew from what came of the body', async () => {
    const { clock, requests, answer, ended } = begin((request) => {
      request.answer();
      for (let second = 5; second <= 60; second += 5) {
        setTimeout(() => {
          request.send(10 * 1024);
        }, second * 1000);
      }
      setTimeout(() => {
        request.cut();
      }, 61_000);
    });
    const error = errorOf(answer);
    await clock.tickAsync(300_000);
    expect(await error).to.deep.include({ code: 'network' });
    expect(requests).to.have.length(3);
    expect(await ended).to.be.greaterThan(183_000);
  });

  for (const [chance, wait] of [
    [0, 500],
    [0.5, 1000],
  ] as const) {
    it(`leaves to chance how long it waits: ${wait} ms`, async () => {
      stub(Math, 'random', () => chance);
      const { clock, requests, answer } = begin(cut);
      answer.catch(() => undefined);
      await clock.tickAsync(wait - 1);
      expect(requests).to.have.length(1);
      await clock.tickAsync(1);
      expect(requests).to.have.length(2);
    });
  }

  it('does not ask while the reader is offline', async () => {
    stub(navigator, 'onLine', false);
    const { requests, answer } = begin(cut);
    expect((await errorOf(answer)).code).to.equal('network');
    expect(requests).to.have.length(1);
  });

  it('tries again where a server has answered, whatever the browser says of the network', async () => {
    stub(navigator, 'onLine', false);
    const { clock, requests, answer } = begin((request) => {
      request.answer(503);
    });
    const error = errorOf(answer);
    await clock.tickAsync(20_000);
    expect(await error).to.include({ code: 'http' });
    expect(requests).to.have.length(3);
  });

  it('tells a policy only of a request that has failed without an answer', async () => {
    const violation = new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI: url,
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      violatedDirective: 'connect-src',
      documentURI: location.href,
      originalPolicy: "connect-src 'none'",
      statusCode: 200,
    });
    for (const status of [503, 0]) {
      const { clock, answer } = begin((request) => {
        document.dispatchEvent(violation);
        if (status) request.answer(status);
        else request.cut();
      });
      const error = errorOf(answer);
      await clock.tickAsync(20_000);
      expect((await error).code).to.equal(status ? 'http' : 'csp');
      clock.restore();
    }
  });

  it('asks nothing more once it is aborted', async () => {
    const abort = new AbortController();
    const { clock, requests, answer } = begin(cut, { signal: abort.signal });
    const error = errorOf(answer);
    await clock.tickAsync(100);
    expect(await isPending(error)).to.equal(true);
    abort.abort();
    await clock.tickAsync(60_000);
    await error;
    expect(requests).to.have.length(1);
  });
});
