import { expect } from '@open-wc/testing';
import { openPage } from '../../support/open-page.js';

describe('strings that can’t be fetched', () => {
  it('are replaced by the English ones', async () => {
    const page = await openPage({
      html: `<!doctype html><script type="module">
        import { loadStrings, stringsOf } from '/src/localization/strings.ts';
        const answer = await loadStrings('fr');
        window.dispatchEvent(new CustomEvent('article-load', { detail: [answer, !!stringsOf('fr')] }));
      </script>`,
      // Nothing but the chunk of French is refused.
      headers: {
        'content-security-policy': `script-src 'unsafe-inline' ${[
          '/src/in-time.ts',
          '/src/localization/strings.ts',
          '/src/localization/generated/languages.js',
          '/src/localization/generated/languages.ts',
          '/src/localization/generated/import-strings.js',
          '/src/localization/generated/import-strings.ts',
          '/node_modules/',
          '/test/',
          '/__web-dev-server__/',
        ]
          .map((path) => location.origin + path)
          .join(' ')}`,
      },
      awaitEvent: 'article-load',
    });
    expect((await page.event('article-load')).detail).to.deep.equal(['en', false]);
  });
});
