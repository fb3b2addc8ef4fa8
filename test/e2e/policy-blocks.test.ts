import { expect } from '@open-wc/testing';
import { otherOrigin, requestsOf, serve } from '../support/serve.js';
import { openArticlePage, openLoadedPage } from './support/article-page.js';
import { deepQuery, textOf } from './support/shadow-tree.js';

const body = JSON.stringify({ headline: 'A headline', articleBody: '<p>A text.</p>' });

/** A page under a policy, once loading has failed in it. */
async function openFailed(src: string, policy: string) {
  const page = await openArticlePage({
    attributes: `src="${src}" lang="en"`,
    headers: { 'content-security-policy': policy },
  });
  const { detail } = await page.event('article-error');
  const { error } = detail as { error: { code: string; message: string; cause: unknown } };
  return { page, error };
}

describe('an article that the page’s policy refuses', () => {
  for (const [directive, policy] of [
    ['connect-src', "script-src 'self'; connect-src 'none'"],
    ['default-src', "default-src 'none'; script-src 'self'"],
  ] as const) {
    it(`is told apart, with what to add, under ${directive}`, async () => {
      const served = await serve({ body });
      const { page, error } = await openFailed(served.otherOriginUrl, policy);
      const host = await otherOrigin();
      expect(error.code).to.equal('csp');
      expect(String(error.cause)).to.match(/^TypeError/);
      expect(error.message).to.include('connect-src').and.to.include(host);
      const messages = page.recorded.console.filter(({ text }) => text.includes('[news-article]'));
      expect(messages).to.have.length(1);
      expect(messages[0]?.text).to.match(/csp: .*connect-src/);
      expect(textOf(deepQuery(page.document, '[part=error] p'))).to.equal(
        'The article cannot be shown.',
      );
      expect(page.recorded.errors).to.deep.equal([]);
      expect(await requestsOf(served)).to.deep.equal([]);
    });
  }

  it('is told apart where the policy refuses the host of a redirection', async () => {
    const target = await serve({ body });
    const served = await serve({ status: 302, headers: { location: target.otherOriginUrl } });
    const { error } = await openFailed(served.url, "script-src 'self'; connect-src 'self'");
    expect(error.code).to.equal('csp');
    expect(error.message).to.match(/leads on to another host/);
    expect(await requestsOf(target)).to.deep.equal([]);
  });

  it('loads where the policy only reports', async () => {
    const { url } = await serve({ body });
    const page = await openLoadedPage({
      attributes: `src="${url}" lang="en"`,
      headers: { 'content-security-policy-report-only': "connect-src 'none'" },
    });
    expect(page.recorded.violations.length).to.be.greaterThan(0);
    expect(textOf(deepQuery(page.document, '[part=headline]'))).to.equal('A headline');
  });
});
