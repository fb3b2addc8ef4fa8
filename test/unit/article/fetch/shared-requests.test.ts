import { expect } from '@open-wc/testing';
import type { JsonRequest } from '../../../../src/article/fetch/request-json.js';
import { shareJson } from '../../../../src/article/fetch/shared-requests.js';
import { stopClock } from '../../../support/fake-clock.js';
import { release, requestsOf, serve } from '../../../support/serve.js';
import { errorOf } from '../formats/read.js';
import { untilAsked, untilLeft } from './until.js';

/** Somebody who asks for a document, and can leave. */
function ask(url: string, more: Partial<JsonRequest> = {}) {
  const abort = new AbortController();
  const answer = shareJson({ url, language: 'fr', fresh: false, signal: abort.signal, ...more });
  answer.catch(() => undefined);
  const leave = (): void => {
    abort.abort();
  };
  return { answer, leave };
}

describe('shareJson', () => {
  it('makes one request and one value for all who ask', async () => {
    const served = await serve({ body: '{"a":1}' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(served.url).answer));
    expect(await requestsOf(served)).to.have.length(1);
    expect(new Set(answers.map(({ value }) => value)).size).to.equal(1);
  });

  it('makes one for each language and address', async () => {
    const served = await serve({ body: '1' });
    await Promise.all([
      ask(served.url).answer,
      ask(served.url, { language: 'de' }).answer,
      ask(`${served.url}?b`).answer,
    ]);
    expect(await requestsOf(served)).to.have.length(3);
  });

  it('goes on while one of those who asked is there', async () => {
    const served = await serve({ body: '1', isHeld: true });
    const [first, second] = [ask(served.url), ask(served.url)];
    await untilAsked(served);
    first.leave();
    expect(await first.answer.catch((error: unknown) => (error as Error).name)).to.equal(
      'AbortError',
    );
    await release(served);
    expect((await second.answer).value).to.equal(1);
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('ends when all have left, and begins anew for the next', async () => {
    const served = await serve({ body: '1', delayMs: 60_000, then: [{ body: '2' }] });
    const asking = [ask(served.url), ask(served.url)];
    await untilAsked(served);
    for (const { leave } of asking) leave();
    await untilLeft(served);
    expect((await ask(served.url).answer).value).to.equal(2);
  });

  it('begins anew too for one who comes in the task in which all leave', async () => {
    const served = await serve({ body: '1', isHeld: true, then: [{ body: '2' }] });
    const first = ask(served.url);
    await untilAsked(served);
    first.leave();
    expect((await ask(served.url).answer).value).to.equal(2);
  });

  it('fails for all with the same failure, and asks again for the next', async () => {
    const served = await serve({ status: 404, then: [{ body: '2' }] });
    const errors = await Promise.all(
      [ask(served.url), ask(served.url)].map(({ answer }) => errorOf(answer)),
    );
    expect(errors[0]).to.equal(errors[1]);
    expect((await ask(served.url).answer).value).to.equal(2);
  });

  it('serves with an answer who asks a little later, but not for ever', async () => {
    const served = await serve({ body: '1', then: [{ body: '2' }] });
    const clock = stopClock();
    expect((await ask(served.url).answer).value).to.equal(1);
    await clock.tickAsync(4999);
    expect((await ask(served.url).answer).value).to.equal(1);
    await clock.tickAsync(1);
    expect((await ask(served.url).answer).value).to.equal(2);
  });

  it('serves with it too when those who had it are gone', async () => {
    const served = await serve({ body: '1', then: [{ body: '2' }] });
    const first = ask(served.url);
    await first.answer;
    first.leave();
    expect((await ask(served.url).answer).value).to.equal(1);
  });

  it('asks the server anew for one who wants it fresh, and serves the others with that', async () => {
    const served = await serve({ body: '1', then: [{ body: '2' }, { body: '3' }] });
    await ask(served.url).answer;
    const fresh = ask(served.url, { fresh: true });
    const values = [fresh, ask(served.url), ask(served.url, { fresh: true })].map(
      async ({ answer }) => (await answer).value,
    );
    expect(await Promise.all(values)).to.deep.equal([2, 2, 2]);
    expect((await ask(served.url, { fresh: true }).answer).value).to.equal(3);
    expect((await ask(served.url).answer).value).to.equal(3);
    expect(await requestsOf(served)).to.have.length(3);
  });

  it('leaves to its own one that is under way when another wants it fresh', async () => {
    const served = await serve({ body: '1', isHeld: true, then: [{ body: '2' }] });
    const plain = ask(served.url);
    await untilAsked(served);
    // In Chromium it waits in the browser's cache for the one before.
    const fresh = ask(served.url, { fresh: true });
    await release(served);
    expect((await plain.answer).value).to.equal(1);
    expect((await fresh.answer).value).to.equal(2);
    expect((await ask(served.url).answer).value).to.equal(2);
  });
});
