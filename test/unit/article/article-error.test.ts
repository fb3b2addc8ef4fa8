import { expect } from '@open-wc/testing';
import { ArticleError } from '../../../src/article/article-error.js';

describe('ArticleError', () => {
  it('is an error with a code and what is known', () => {
    const cause = new TypeError('refused');
    const error = new ArticleError('http', { url: 'https://news.example/', status: 404, cause });
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('ArticleError');
    expect(error).to.deep.include({
      code: 'http',
      status: 404,
      url: 'https://news.example/',
      cause,
    });
  });

  it('has nothing that is not known', () => {
    const { url, status, found } = new ArticleError('no-source');
    expect([url, status, found]).to.deep.equal([undefined, undefined, undefined]);
  });
});
