import { expect } from '@open-wc/testing';
import { reduced, text } from './reduced.js';

describe('what is only for the pages of the system', () => {
  for (const [what, html] of [
    [
      'the label of a media item of Drupal',
      '<div class="field__label visually-hidden">Image</div>',
    ],
    [
      'a form to sign up with Ghost',
      '<div class="kg-card kg-signup-card"><p>Email sent!</p></div>',
    ],
    ['a cover of Ghost that is none', '<img src="" alt="thumbnail" class="kg-audio-hide">'],
    ['the icon of a site that Ghost links to', '<img class="kg-bookmark-icon" src="/favicon.ico">'],
    ['buttons of Jetpack', '<div class="sharedaddy sd-sharing"><h3>Share this:</h3></div>'],
    ['a list of Jetpack', '<div id="jp-relatedposts"><h3>Related</h3></div>'],
  ] as const) {
    it(`goes: ${what}`, () => {
      expect(reduced(text + html, {}).body?.html).to.equal(text);
    });
  }

  it('goes where a link stands twice', () => {
    const link = '<a href="r.pdf">Report</a>';
    const file = `<div>${link}<a href="r.pdf" class="wp-block-file__button">Download</a></div>`;
    expect(reduced(file, {}).body?.html).to.equal(`<div>${link}</div>`);
  });

  it('leaves words apart that were so by style alone', () => {
    const author = '<span class="kg-bookmark-author">Press</span>';
    const publisher = '<span class="kg-bookmark-publisher">Ana</span>';
    expect(reduced(author + publisher, {}).body?.html).to.equal(`${author} · ${publisher}`);
  });

  it('is not what only has a similar name', () => {
    const html = `${text}<p class="visually-hidden">Table 1</p><p class="field__label">When</p>`;
    expect(reduced(html, {}).body?.html).to.equal(html);
  });
});
