import { expect } from '@open-wc/testing';
import { read } from './read.js';

const version3 = (more: object) => ({
  uri: 'urn:lamp:1',
  headlines: [{ value: 'The lamp' }],
  bodies: [{ value: '<p>It is lit.</p>', contentType: 'text/html' }],
  ...more,
});

describe('an item of ninjs with several texts of one kind', () => {
  const html = (role: string) => ({ role, contentType: 'text/html', value: `<p>${role}.</p>` });

  it('has its main text, whatever stands before that', async () => {
    for (const [bodies, shown] of [
      [[html('teaser'), html('main')], 'main'],
      [[html('lead'), html('article'), html('factbox')], 'article'],
      [[html('teaser')], 'teaser'],
    ] as const) {
      expect((await read(version3({ bodies }))).body?.html).to.equal(`<p>${shown}.</p>`);
    }
  });

  it('has what stands below the headline before what stands above it', async () => {
    const line = (role: string) => ({ role, value: role });
    for (const [headlines, shown] of [
      [[line('kicker'), line('main'), line('subheadline')], 'subheadline'],
      [[line('kicker'), line('main'), line('deck')], 'deck'],
      [[line('kicker'), line('main')], 'kicker'],
    ] as const) {
      expect((await read(version3({ headlines }))).subheadline).to.equal(shown);
    }
  });
});

describe('an item of ninjs 3', () => {
  it('has the licence that its rights link to', async () => {
    const licence = 'https://licences.example/by';
    const { rights } = await read(version3({ rightsInfo: { linkedRights: licence } }));
    expect(rights.licenseUrl).to.equal(licence);
  });

  it('has the words of a caption and a credit, whatever signs are in them', async () => {
    const picture = {
      name: 'main',
      type: 'picture',
      renditions: [{ name: 'original', href: 'https://press.example/lamp.jpg' }],
      descriptions: [
        { role: 'caption', contentType: 'text/html', value: '<p>Lit &lt;b&gt; by</p>' },
      ],
      byline: 'Jo <i>Ames</i>',
    };
    const [image] = (await read(version3({ associations: [picture] }))).images;
    expect(image?.caption).to.equal('Lit <b> by');
    expect(image?.credit).to.equal('Jo <i>Ames</i>');
  });
});
