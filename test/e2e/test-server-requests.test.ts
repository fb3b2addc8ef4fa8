import { expect } from '@open-wc/testing';
import { failureOf } from '../support/failure-of.js';
import { otherOrigin, requestsOf, serve } from '../support/serve.js';

describe('the second origin and the requests of the test server', () => {
  it('serves the same at a second origin, readable from here', async () => {
    const { otherOriginUrl } = await serve({ body: 'elsewhere' });
    expect(new URL(otherOriginUrl).origin).to.equal(await otherOrigin());
    expect(await otherOrigin()).not.to.equal(location.origin);
    expect(await (await fetch(otherOriginUrl)).text()).to.equal('elsewhere');
  });

  it('keeps the second origin unreadable when told', async () => {
    const { otherOriginUrl } = await serve({ body: 'elsewhere', cors: 'none' });
    expect(await failureOf(fetch(otherOriginUrl))).to.be.instanceOf(TypeError);
  });

  it('answers a preflight', async () => {
    const served = await serve({ body: 'one', then: [{ body: 'two' }] });
    const response = await fetch(served.otherOriginUrl, { headers: { 'x-custom': 'yes' } });
    expect(await response.text()).to.equal('one');
    const methods = (await requestsOf(served)).map(({ method }) => method);
    expect(methods).to.deep.equal(['OPTIONS', 'GET']);
  });

  it('serves files of the project at the second origin, and no others', async () => {
    const origin = await otherOrigin();
    const script = await fetch(`${origin}/test/support/record-page.js`);
    expect(script.headers.get('content-type')).to.equal('text/javascript');
    expect(await script.text()).to.include('window.recorded');
    expect((await fetch(`${origin}/package.json`)).status).to.equal(404);
    expect((await fetch(`${origin}/test/..%2fpackage.json`)).status).to.equal(404);
  });

  it('tells the requests it received, whatever their query', async () => {
    const served = await serve({ body: '{}', path: 'article.json' });
    await fetch(`${served.url}?page=2`, { headers: { 'x-custom': 'yes' } });
    await fetch(served.otherOriginUrl);
    const [first, second, ...more] = await requestsOf(served);
    expect(first?.method).to.equal('GET');
    expect(first?.url).to.match(/\/article\.json\?page=2$/);
    expect(first?.headers['x-custom']).to.equal('yes');
    expect(first?.toOtherOrigin).to.equal(false);
    expect(second?.toOtherOrigin).to.equal(true);
    expect(more).to.deep.equal([]);
  });

  it('tells whether the browser left before the end', async () => {
    const served = await serve({ body: 'slow', delayMs: 60_000 });
    const controller = new AbortController();
    const failure = failureOf(fetch(served.url, { signal: controller.signal }));
    while ((await requestsOf(served)).length === 0) await Promise.resolve();
    controller.abort();
    expect((await failure).name).to.equal('AbortError');
    while (!(await requestsOf(served))[0]?.leftEarly) await Promise.resolve();
  });
});
