import { expect } from '@open-wc/testing';
import { parseInertBody } from '../../../src/sanitizer/inert-document.js';
import { requestsOf, serve } from '../../support/serve.js';

describe('parseInertBody', () => {
  it('parses HTML into a document of its own, that is shown nowhere', () => {
    const body = parseInertBody('<p>a</p>');
    expect(body.ownerDocument).not.to.equal(document);
    expect(body.ownerDocument.defaultView).to.equal(null);
    expect(body.innerHTML).to.equal('<p>a</p>');
  });

  it('runs nothing and loads nothing', async () => {
    const image = await serve({ path: 'image.png' });
    parseInertBody(
      `<script>parsed = 1</script><img src="${image.url}" onload="parsed = 1" onerror="parsed = 1">`,
    );
    // An answer of the server comes after all that the browser had begun before.
    await fetch((await serve({})).url);
    expect(await requestsOf(image)).to.deep.equal([]);
    expect(window).not.to.have.property('parsed');
  });
});
