import { expect } from '@open-wc/testing';
import { parseInertDocument } from '../../../src/sanitizer/inert-document.js';
import { requestsOf, serve } from '../../support/serve.js';

describe('parseInertDocument', () => {
  it('parses HTML into a document of its own, that is shown nowhere', () => {
    const inert = parseInertDocument('<p>a</p>');
    expect(inert).not.to.equal(document);
    expect(inert.defaultView).to.equal(null);
    expect(inert.body.innerHTML).to.equal('<p>a</p>');
  });

  it('runs nothing and loads nothing', async () => {
    const image = await serve({ path: 'image.png' });
    parseInertDocument(
      `<script>parsed = 1</script><img src="${image.url}" onload="parsed = 1" onerror="parsed = 1">`,
    );
    // An answer of the server comes after all that the browser had begun before.
    await fetch((await serve({})).url);
    expect(await requestsOf(image)).to.deep.equal([]);
    expect(window).not.to.have.property('parsed');
  });
});
