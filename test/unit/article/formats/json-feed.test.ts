import { expect } from '@open-wc/testing';
import { errorOf, read } from './read.js';

const item = (title: string, more: object = {}) => ({ title, content_text: 'A lamp.', ...more });

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  home_page_url: 'https://press.example/',
  items: [
    item('One', { id: 'a' }),
    item('Two', { id: 1, url: 'https://press.example/2024/two/' }),
    item('Three', { external_url: 'https://other.example/three' }),
    item('Four', { url: '/2024/four' }),
  ],
};

describe('which item of a JSON Feed is read', () => {
  for (const [name, title] of [
    [undefined, 'One'],
    ['a', 'One'],
    ['1', 'Two'],
    ['2', 'Two'],
    ['3', 'Three'],
    ['https://press.example/2024/two', 'Two'],
    ['two', 'Two'],
    ['https://other.example/three', 'Three'],
    ['https://press.example/2024/four/', 'Four'],
  ]) {
    it(`is the one that ${String(name)} names`, async () => {
      expect((await read(feed, { item: name })).headline).to.equal(title);
    });
  }

  it('is none that is not there', async () => {
    expect((await errorOf(read(feed, { item: 'five' }))).code).to.equal('no-such-item');
  });

  it('is the first that has something to show, which has the number of its place', async () => {
    const items = [{ id: 'empty' }, null, 'text', ...feed.items];
    expect((await read({ ...feed, items })).headline).to.equal('One');
    const second = { ...feed, items: [{ id: 'empty' }, ...feed.items] };
    expect((await read(second, { item: '2' })).headline).to.equal('One');
    const empty = {
      ...feed,
      feed_url: 'https://press.example/feed.json',
      items: [{ id: 'empty' }],
    };
    expect((await errorOf(read(empty))).code).to.equal('invalid-article');
  });

  it('is one of a list without a feed, or one alone', async () => {
    expect((await read(feed.items, { item: 'two' })).headline).to.equal('Two');
    expect((await read(feed.items[1])).headline).to.equal('Two');
    expect((await read({ items: feed.items })).headline).to.equal('One');
  });
});

describe('an item of a JSON Feed', () => {
  it('has HTML in content_html alone, and markup as words in all else', async () => {
    const markup = 'a < b, <i>c</i> &amp; &lt;b&gt;';
    const article = await read(item(markup, { content_text: markup, tags: [markup] }));
    expect(article.headline).to.equal('a < b, <i>c</i> & <b>');
    expect(article.tags).to.deep.equal(['a < b, <i>c</i> & <b>']);
    expect(article.body?.html).to.equal('<p>a &lt; b, &lt;i>c&lt;/i> &amp; &lt;b></p>');
    const html = await read(item('One', { content_html: 'a &lt; b' }));
    expect(html.body?.html).to.equal('a &lt; b');
  });

  it('has the signs of its own caption and credit as they are written', async () => {
    const _news_article = {
      image_alt: '<b>',
      image_caption: 'The <b>lamp</b>',
      image_credit: 'Jo &amp; <i>Co',
    };
    const items = [item('One', { image: '/lamp.jpg', _news_article })];
    const [image] = (await read({ ...feed, items })).images;
    expect(image?.alt).to.equal('<b>');
    expect(image?.caption).to.equal('The <b>lamp</b>');
    expect(image?.credit).to.equal('Jo & <i>Co');
  });

  it('drops unsafe addresses', async () => {
    const url = 'javascript:alert(1)';
    const extension = {
      related: [url, { title: 'More', url }],
      translations: [{ language: 'fr', url }],
    };
    const article = await read({
      ...feed,
      home_page_url: url,
      items: [
        item('One', {
          id: 'a',
          url,
          external_url: url,
          image: url,
          authors: [{ name: 'Jo', url }],
          attachments: [{ url, title: 'File' }],
          _news_article: extension,
        }),
      ],
    });
    expect(JSON.stringify(article)).not.to.include('javascript:');
    expect(article.related).to.deep.equal([{ title: 'More' }]);
  });

  it('may come from a template that encoded its HTML', async () => {
    const content = '&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;';
    const article = await read(item('One', { content_html: content }));
    expect(article.body?.html).to.equal('<p>Fish &amp; chips</p>');
  });
});

describe('the files of an item', () => {
  it('have the names of their titles, decoded once, or of their addresses', async () => {
    const url = 'https://press.example/a&amp;b.pdf';
    const attachments = ['x&section=2 &amp; y', 'Fish &amp;amp; chips', undefined].map(
      (title, index) => ({ url: index === 2 ? url : `https://press.example/${index}`, title }),
    );
    const { related } = await read({ ...feed, items: [item('One', { attachments })] });
    expect(related.map(({ title }) => title)).to.deep.equal([
      'x&section=2 & y',
      'Fish &amp; chips',
      'a&b.pdf',
    ]);
  });
});

describe('the page that an item is about', () => {
  it('is no link more, if the text leads there', async () => {
    const external_url = 'https://other.example/?a=1&b=2';
    const content_html = '<a href="https://other.example/?a=1&amp;b=2">There</a>';
    const relatedTo = async (more: object) =>
      (await read({ ...feed, items: [item('One', { url: '/one', external_url, ...more })] }))
        .related.length;
    expect(await relatedTo({ content_html })).to.equal(0);
    expect(await relatedTo({})).to.equal(1);
  });
});

describe('the authors of an item', () => {
  const authorsOf = async (authors: unknown, more: object = {}) =>
    (await read({ ...feed, ...more, items: [item('One', { url: '/2024/one', authors })] })).authors;

  it('are each named once', async () => {
    const jo = { name: 'Jo', url: 'https://jo.example/' };
    const al = { name: 'Al' };
    const found = await authorsOf([jo, al, { name: 'Jo' }, al]);
    expect(found).to.deep.equal([jo, { ...al, url: undefined }]);
  });

  it('are called as in the feed, if they have but an address, or are none', async () => {
    const url = 'https://jo.example/about';
    expect(await authorsOf([{ url }])).to.deep.equal([]);
    const known = { authors: [{ name: 'Jo', url }] };
    expect(await authorsOf([{ url }], known)).to.deep.equal([{ name: 'Jo', url }]);
  });

  it('may have an address relative to the item, or one for mail', async () => {
    const url = 'https://press.example/2024/jo';
    expect(await authorsOf({ name: 'Jo', url: 'jo' })).to.deep.equal([{ name: 'Jo', url }]);
    const jo = { name: 'Jo', url: 'mailto:jo@press.example' };
    expect(await authorsOf(jo)).to.deep.equal([jo]);
  });
});

describe('the date of an item', () => {
  const published = async (date_published: unknown) => {
    const dates = { date_published, date_modified: '2024-04-09T06:30:00Z' };
    const { datePublished, dateline } = await read({ ...feed, items: [item('One', dates)] });
    return [datePublished?.raw, dateline.date?.raw];
  };

  it('is that of its last change, if the first is a database’s for none', async () => {
    for (const none of ['0000-00-00 00:00:00', '0001-01-01T00:00:00Z', '1970-01-01', 0, '', null]) {
      expect(await published(none)).to.deep.equal([undefined, '2024-04-09T06:30:00Z']);
    }
  });
});

describe('the tags of an item', () => {
  const tagsOf = async (tags: unknown) =>
    (await read({ ...feed, items: [item('One', { tags })] })).tags;

  it('keep their commas, unless they are one text', async () => {
    expect(await tagsOf(['Salt, pepper', 7, null, 'Salt, pepper'])).to.deep.equal([
      'Salt, pepper',
      '7',
    ]);
    expect(await tagsOf('salt, pepper,')).to.deep.equal(['salt', 'pepper']);
  });
});
