import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { read } from './read.js';

const site = 'https://town.example';

const line = (text: string, type = 'p') => [{ type, children: [{ text }] }];

/** A text of the editor that Volto had before. */
const draft = (text: string) => ({ blocks: [{ text, type: 'unstyled' }], entityMap: {} });

/** The HTML that the text of an article is made of, if that consists of these blocks. */
async function htmlOf(...blocks: JsonObject[]): Promise<string | undefined> {
  const article = await read({
    '@id': `${site}/news/hall`,
    '@type': 'News Item',
    UID: 'uid-1',
    title: 'The hall opens',
    review_state: 'published',
    blocks: Object.fromEntries(blocks.map((block, index) => [`b${index}`, block])),
    blocks_layout: { items: blocks.map((_, index) => `b${index}`) },
  });
  return article.body?.html;
}

describe('a block of Volto', () => {
  it('of an unknown type shows its words, not its settings', async () => {
    const settings = { theme: 'grey', styles: { align: 'left' }, size: 'l', show_title: true };
    expect(
      await htmlOf({ '@type': 'lamp', ...settings, title: 'Lamps', text: line('They are lit.') }),
    ).to.equal('<h3>Lamps</h3><p>They are lit.</p>');
    expect(
      await htmlOf({ '@type': 'lamp', title: draft('Lamps'), description: 'They\nare lit.' }),
    ).to.equal('<h3>Lamps</h3><p>They<br>are lit.</p>');
    expect(await htmlOf({ '@type': 'lamp', lamp_title: 'L', lamp_content: 'Lit' })).to.equal(
      '<h3>L</h3><p>Lit</p>',
    );
    expect(await htmlOf({ '@type': 'lamp', text: '<p>As <em>HTML</em></p>' })).to.contain('<em>');
    expect(await htmlOf({ '@type': 'lamp', ...settings, alt_text: 'no', url: '/x' })).to.equal(
      undefined,
    );
  });

  it('shows no heading over what only the site can show', async () => {
    expect(
      await htmlOf(
        { '@type': 'slateFootnotes', title: 'Footnotes' },
        { '@type': 'listing', headline: 'More', text: line('of these') },
        { '@type': 'schemaForm', title: 'Write to us', description: 'Please' },
        { '@type': 'form', description: 'Please', subblocks: [{ label: 'Name' }] },
        { '@type': 'eventCalendar', title: 'Dates', description: 'All' },
        { '@type': 'slate', value: line('Here.') },
      ),
    ).to.equal('<p>Here.</p>');
  });

  it('shows the parts within it, of any depth', async () => {
    const inner = {
      blocks: { x: { '@type': 'slate', value: line('Inside.') } },
      blocks_layout: { items: ['x'] },
    };
    const tab = { blocks: { t: { '@type': 'tab', title: 'Tab', ...inner } } };
    expect(await htmlOf({ '@type': 'tabs_block', data: tab })).to.equal(
      '<h3>Tab</h3><p>Inside.</p>',
    );
    expect(await htmlOf({ '@type': 'group', title: 'For editors', data: inner })).to.equal(
      '<p>Inside.</p>',
    );
    expect(
      await htmlOf({
        '@type': 'accordion',
        title: draft('Questions'),
        description: line('And answers.'),
        subblocks: [
          { '@id': '1', title: 'When?', text: line('On Monday.') },
          { title: draft('Where?'), text: draft('In town.') },
        ],
      }),
    ).to.equal(
      '<h3>Questions</h3><p>And answers.</p><h3>When?</h3><p>On Monday.</p><h3>Where?</h3><p>In town.</p>',
    );
    expect(
      await htmlOf({
        '@type': 'statistic_block',
        items: [{ value: '42 %', label: 'of halls', info: 'in 2020' }],
      }),
    ).to.equal('<p>42 %</p><p>of halls</p><p>in 2020</p>');
  });

  it('says in a quotation who said it', async () => {
    expect(
      await htmlOf({
        '@type': 'quote',
        value: line('Warm.'),
        source: 'A guest',
        extra: line('2024'),
      }),
    ).to.equal('<blockquote><p>Warm.</p><p>A guest</p><p>2024</p></blockquote>');
  });

  it('that highlights shows its image, words and button', async () => {
    const html = await htmlOf({
      '@type': 'highlight',
      title: 'See it',
      url: `${site}/lamp.png`,
      image_field: 'image',
      alt: 'A lamp',
      credit: { data: '<a href="/by">The town</a>' },
      value: line('Every day.'),
      button: true,
      buttonText: 'Come',
      buttonLink: [{ '@id': `${site}/come`, title: 'The way' }],
    });
    expect(html).to.equal(
      `<h3>See it</h3><figure><img src="${site}/lamp.png/@@images/image/large" alt="A lamp">` +
        '<figcaption><a href="/by">The town</a></figcaption></figure>' +
        `<p>Every day.</p><p><a href="${site}/come">Come</a></p>`,
    );
    expect(
      await htmlOf({ '@type': 'banner', additionalText: 'Second', text: 'First', url: '/x.png' }),
    ).to.match(/<img.*<p>First<\/p><p>Second<\/p>$/);
    expect(
      await htmlOf({ '@type': 'hero', text: line('H'), buttonLabel: 'Go', buttonLink: '/go' }),
    ).to.equal('<p>H</p><p><a href="/go">Go</a></p>');
  });

  it('that leads elsewhere is a link with its kicker, title and words', async () => {
    const href = [{ '@id': `${site}/lamp`, title: 'The lamp' }];
    expect(
      await htmlOf({
        '@type': 'teaser',
        head_title: 'New',
        title: 'Lamp',
        description: 'Lit.',
        href,
      }),
    ).to.equal(`<p>New</p><p><a href="${site}/lamp">Lamp</a></p><p>Lit.</p>`);
    expect(
      await htmlOf({ '@type': 'teaser', description: 'Lit.', hide_description: true, href }),
    ).to.equal(`<p><a href="${site}/lamp">The lamp</a></p>`);
    expect(await htmlOf({ '@type': 'callToAction', text: 'Come', href: `${site}/come` })).to.equal(
      `<p><a href="${site}/come">Come</a></p>`,
    );
    expect(await htmlOf({ '@type': '__button', title: 'Come', href })).to.equal(
      `<p><a href="${site}/lamp">Come</a></p>`,
    );
    expect(await htmlOf({ '@type': '__button', title: 'Leads nowhere' })).to.equal(undefined);
  });

  it('with a heading has its level', async () => {
    expect(
      await htmlOf(
        { '@type': 'heading', heading: 'A', tag: 'h4' },
        { '@type': 'heading', heading: 'B' },
        { '@type': 'heading', heading: 'C', tag: 'script' },
      ),
    ).to.equal('<h4>A</h4><h2>B</h2><h2>C</h2>');
  });
});
