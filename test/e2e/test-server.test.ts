import { expect } from '@open-wc/testing';
import { failureOf } from '../support/failure-of.js';
import { serve } from '../support/serve.js';

describe('the test server', () => {
  it('sends the body, status and headers asked for', async () => {
    const { url } = await serve({
      body: 'té',
      contentType: 'text/plain; charset=utf-8',
      status: 418,
      headers: { 'x-test': 'yes' },
      path: 'some/article.txt',
    });
    const response = await fetch(url);
    expect(new URL(url).origin).to.equal(location.origin);
    expect(url).to.match(/\/some\/article\.txt$/);
    expect(response.status).to.equal(418);
    expect(response.headers.get('x-test')).to.equal('yes');
    expect(response.headers.get('content-type')).to.equal('text/plain; charset=utf-8');
    expect(await response.text()).to.equal('té');
  });

  it('sends bytes', async () => {
    const { url } = await serve({ bodyBase64: btoa('\u00ff\u0000') });
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect([...bytes]).to.deep.equal([255, 0]);
  });

  it('gives later requests the next replies, the last one again and again', async () => {
    const { url } = await serve({ body: 'one', then: [{ body: 'two', status: 500 }] });
    const replies: [number, string][] = [];
    for (let count = 0; count < 3; count += 1) {
      const response = await fetch(url);
      replies.push([response.status, await response.text()]);
    }
    expect(replies).to.deep.equal([
      [200, 'one'],
      [500, 'two'],
      [500, 'two'],
    ]);
  });

  it('waits before it answers', async () => {
    const { url } = await serve({ body: 'late', delayMs: 300 });
    const start = performance.now();
    await fetch(url);
    expect(performance.now() - start).to.be.within(280, 5000);
  });

  for (const [origin, name] of [
    ['url', 'its own origin'],
    ['otherOriginUrl', 'the second origin'],
  ] as const) {
    it(`closes the connection before an answer at ${name}`, async () => {
      const served = await serve({ cutBeforeHeaders: true });
      expect(await failureOf(fetch(served[origin]))).to.be.instanceOf(TypeError);
    });

    it(`closes the connection within the body at ${name}`, async () => {
      const served = await serve({ body: '0123456789'.repeat(1000), cutAfterBytes: 5000 });
      const response = await fetch(served[origin]);
      expect(response.status).to.equal(200);
      expect(await failureOf(response.text())).to.be.an('error');
    });

    it(`lets the body drip at ${name}`, async () => {
      const served = await serve({ body: 'x'.repeat(100), bytesPerSecond: 200 });
      const start = performance.now();
      const response = await fetch(served[origin]);
      expect(performance.now() - start).to.be.below(400);
      expect(await response.text()).to.have.length(100);
      expect(performance.now() - start).to.be.within(400, 5000);
    });
  }

  it('does not know addresses nobody asked it to serve', async () => {
    const { url } = await serve({ path: 'article.json' });
    expect((await fetch(url.replace('article', 'other'))).status).to.equal(404);
  });
});
