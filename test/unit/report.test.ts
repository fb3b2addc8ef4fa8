import { expect } from '@open-wc/testing';
import { ArticleError } from '../../src/article/article-error.js';
import { report } from '../../src/report.js';
import { recordConsole } from './record-console.js';

describe('report', () => {
  it('puts the remedy to an error, and says it', async () => {
    const { errors } = recordConsole();
    const error = new ArticleError('timeout', { url: 'https://news.example/report' });
    await report('failure', error);
    expect(error.message).to.include('https://news.example/report');
    expect(errors).to.have.length(1);
  });

  it('says a mistake', async () => {
    const { warnings } = recordConsole();
    await report('mistake', 'no-target', document.createElement('print-button'), 'for', 'reported');
    expect(warnings).to.have.length(1);
  });

  it('never fails, even where the console does', async () => {
    recordConsole();
    console.error = () => {
      throw new Error('No console');
    };
    await report(
      'failure',
      new ArticleError('timeout', { url: 'https://news.example/no-console' }),
    );
  });
});
