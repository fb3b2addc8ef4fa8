import { expect } from '@open-wc/testing';
import { watchPolicy } from '../../../../src/article/fetch/policy-block.js';

const url = 'https://news.example/articles/a.json?b#c';

function violate(init: Partial<SecurityPolicyViolationEventInit>): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI: 'https://news.example/articles/a.json?b',
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      violatedDirective: 'connect-src',
      documentURI: location.href,
      originalPolicy: "connect-src 'self'",
      statusCode: 200,
      ...init,
    }),
  );
}

/** The directive that is told after a violation. */
function directiveAfter(init: Partial<SecurityPolicyViolationEventInit>): string | undefined {
  const end = new AbortController();
  const blockedBy = watchPolicy(url, end.signal);
  violate(init);
  end.abort();
  return blockedBy();
}

describe('watchPolicy', () => {
  it('tells the directive that refused the address', () => {
    expect(directiveAfter({})).to.equal('connect-src');
  });

  it('passes over what is only reported', () => {
    expect(directiveAfter({ disposition: 'report' })).to.equal(undefined);
  });

  it('passes over other addresses and other directives', () => {
    for (const blockedURI of ['https://news.example/b.json', 'https://news.example/articles/a']) {
      expect(directiveAfter({ blockedURI })).to.equal(undefined);
    }
    expect(directiveAfter({ effectiveDirective: 'img-src' })).to.equal(undefined);
    expect(directiveAfter({ blockedURI: 'inline', effectiveDirective: 'script-src' })).to.equal(
      undefined,
    );
  });

  it('listens no longer than it is told to', () => {
    const blockedBy = watchPolicy(url, AbortSignal.abort());
    violate({});
    expect(blockedBy()).to.equal(undefined);
  });
});
