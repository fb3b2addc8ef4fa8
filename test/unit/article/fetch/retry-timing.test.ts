import { expect } from '@open-wc/testing';
import { ArticleError, type ArticleErrorFacts } from '../../../../src/article/article-error.js';
import { delayBeforeRetry, type FailedTries } from '../../../../src/article/fetch/retry-timing.js';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

function delayAfter(
  error: ArticleError,
  tries: Partial<FailedTries> = {},
  random = 0.5,
): number | undefined {
  return delayBeforeRetry(error, { count: 1, timeouts: 0, silence: 0, ...tries }, now, random);
}

const http = (status: number, facts: ArticleErrorFacts = {}) =>
  new ArticleError('http', { status, ...facts });
const network = new ArticleError('network');
const timeout = new ArticleError('timeout');

describe('delayBeforeRetry', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`tries again after status ${status}`, () => {
      expect(delayAfter(http(status))).to.equal(1000);
    });
  }

  for (const status of [400, 401, 403, 404, 410, 418, 451, 501, 505, 599]) {
    it(`takes status ${status} as final`, () => {
      expect(delayAfter(http(status))).to.equal(undefined);
    });
  }

  for (const code of ['too-large', 'not-json', 'csp', 'withheld'] as const) {
    it(`takes ${code} as final`, () => {
      expect(delayAfter(new ArticleError(code))).to.equal(undefined);
    });
  }

  it('tries at most twice more', () => {
    for (const error of [network, http(503)]) {
      expect(delayAfter(error, { count: 2 })).to.be.a('number');
      expect(delayAfter(error, { count: 3 })).to.equal(undefined);
    }
  });

  it('waits longer each time, whatever the chance', () => {
    const longestFirst = delayAfter(network, { count: 1 }, 1) ?? NaN;
    const shortestSecond = delayAfter(network, { count: 2 }, 0) ?? NaN;
    expect(shortestSecond).to.be.at.least(longestFirst);
  });

  it('spreads the readers of a page over time', () => {
    expect(delayAfter(network, {}, 0)).to.equal(500);
    expect(delayAfter(network, {}, 0.999)).to.be.closeTo(1499, 1);
  });

  it('tries once more after a timeout, whatever else went wrong', () => {
    expect(delayAfter(timeout, { timeouts: 1 })).to.be.a('number');
    expect(delayAfter(timeout, { count: 2, timeouts: 1 })).to.be.a('number');
    expect(delayAfter(timeout, { count: 2, timeouts: 2 })).to.equal(undefined);
  });

  for (const [asked, delay] of [
    ['3', 3000],
    ['10', 10_000],
    ['3600', 10_000],
    [new Date(now + 7000).toUTCString(), 7000],
    [new Date(now + 86_400_000).toUTCString(), 10_000],
  ] as const) {
    it(`waits ${delay} ms for "Retry-After: ${asked}"`, () => {
      expect(delayAfter(http(503, { retryAfter: asked }))).to.equal(delay);
    });
  }

  for (const asked of ['0', '-5', 'soon', '', new Date(now - 1000).toUTCString(), null]) {
    it(`waits as without it for "Retry-After: ${asked}"`, () => {
      expect(delayAfter(http(503, { retryAfter: asked }))).to.equal(1000);
    });
  }

  it('begins no try that could end later than 45 seconds after the last progress', () => {
    // What is left has to hold the wait, a try without answer, and the search for a copy.
    expect(delayAfter(network, { silence: 31_000 })).to.equal(1000);
    expect(delayAfter(network, { silence: 31_001 })).to.equal(undefined);
    expect(delayAfter(http(503, { retryAfter: '10' }), { silence: 22_000 })).to.equal(10_000);
    expect(delayAfter(http(503, { retryAfter: '10' }), { silence: 22_001 })).to.equal(undefined);
  });
});
