import { expect } from '@open-wc/testing';
import { read } from './read.js';

const field = (name: string, data: string) => ({
  name,
  label: name,
  dataType: 'string',
  contentFieldValue: { data },
});

const set = (name: string, ...nestedContentFields: object[]) => ({
  name,
  label: name,
  contentFieldValue: {},
  nestedContentFields,
});

const content = (...contentFields: object[]) => ({
  contentStructureId: 7,
  friendlyUrlPath: 'lamp',
  title: 'The lamp',
  contentFields,
});

describe('the heading of a section of Liferay', () => {
  const bodyOf = async (name: string, heading: string) => {
    const sections = ['One', 'Two'].map((words) =>
      set(name, field(heading, words), field(`${name}_text`, `<p>${words} is lit.</p>`)),
    );
    return (await read(content(...sections))).body?.html;
  };

  it('may be called after the set of fields in which it is', async () => {
    expect(await bodyOf('collapse', 'collapse_title')).to.equal(
      ['<h2>One</h2>', '<p>One is lit.</p>', '<h2>Two</h2>', '<p>Two is lit.</p>'].join('\n'),
    );
  });

  it('is none in a set of an image or a link', async () => {
    for (const [name, heading] of [
      ['image', 'imageTitle'],
      ['link', 'link_title'],
    ] as const) {
      expect(await bodyOf(name, heading)).to.equal('<p>One is lit.</p>\n<p>Two is lit.</p>');
    }
  });
});

describe('what stands with the headline of a content of Liferay', () => {
  const body = field('content', '<p>It is lit.</p>');

  it('is its subtitle, and without one what stands over it', async () => {
    const over = field('Dachzeile', 'At sea');
    const both = await read(content(over, field('Untertitel', 'Nine days'), body));
    expect(both.subheadline).to.equal('Nine days');
    expect((await read(content(over, body))).subheadline).to.equal('At sea');
  });
});
