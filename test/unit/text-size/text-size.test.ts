import { expect } from '@open-wc/testing';
import { steps } from '../../../src/text-size/steps.js';
import { stub } from '../../support/stub.js';
import { articlesTextSize, TextSize } from '../../../src/text-size/text-size.js';

const key = 'test:text-size';

afterEach(() => {
  localStorage.clear();
});

describe('TextSize', () => {
  it('is 100 % at first', () => {
    expect(new TextSize(key).scale).to.equal(1);
  });

  it('is the stored one once that is restored', () => {
    localStorage.setItem(key, '1.25');
    const size = new TextSize(key);
    expect(size.scale).to.equal(1);
    size.restore();
    expect(size.scale).to.equal(1.25);
  });

  it('can be each of the steps', () => {
    for (const step of steps) {
      localStorage.setItem(key, String(step));
      const size = new TextSize(key);
      size.restore();
      expect(size.scale).to.equal(step);
    }
  });

  for (const stored of ['', '0', '1.3', '-1', '99', 'NaN', '1.25em', 'null', '{"a":1}']) {
    it(`is 100 % where ${JSON.stringify(stored)} is stored`, () => {
      localStorage.setItem(key, stored);
      const size = new TextSize(key);
      size.restore();
      expect(size.scale).to.equal(1);
    });
  }

  it('reads nothing before it is restored, as where nothing is to be kept', () => {
    let reads = 0;
    stub(Storage.prototype, 'getItem', () => {
      reads += 1;
      return null;
    });
    const size = new TextSize(key);
    size.set(2);
    size.set('1.5');
    expect([size.scale, reads]).to.deep.equal([1.5, 0]);
  });

  it('is 100 % where storage is forbidden', () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
    try {
      const size = new TextSize(key);
      size.restore();
      expect(size.scale).to.equal(1);
    } finally {
      if (real) Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('is not stored by being set', () => {
    new TextSize(key).set(2);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is the stored one again once another is stored', () => {
    const size = new TextSize(key);
    size.restore();
    localStorage.setItem(key, '2');
    size.restore();
    expect(size.scale).to.equal(2);
  });

  it('stays as it was set where it could not be stored', () => {
    localStorage.setItem(key, '1.25');
    const size = new TextSize(key);
    size.restore();
    size.set(2);
    size.restore();
    expect(size.scale).to.equal(2);
  });

  it('tells each change to all that follow it, until they end that', () => {
    const size = new TextSize(key);
    const heard: string[] = [];
    const follow = (name: string) =>
      size.subscribe(document.body, () => heard.push(`${name} ${String(size.scale)}`));
    const [stopFirst, stopSecond] = [follow('first'), follow('second')];
    size.set(1.5);
    stopFirst();
    localStorage.setItem(key, '2');
    size.restore();
    stopSecond();
    size.set(3);
    expect(heard).to.deep.equal(['first 1.5', 'second 1.5', 'second 2']);
  });

  it('knows which elements follow it, and tells when that changes', () => {
    const size = new TextSize(key);
    const counts: number[] = [];
    size.onFollowed = () => counts.push(size.followers.size);
    const stops = [document.body, document.head].map((element) =>
      size.subscribe(element, () => undefined),
    );
    expect([...size.followers.values()]).to.deep.equal([document.body, document.head]);
    for (const stop of stops) stop();
    expect(counts).to.deep.equal([1, 2, 1, 0]);
  });
});

describe('the steps', () => {
  it('are those of the browsers’ zoom, from 80 to 300 %', () => {
    expect(steps).to.deep.equal([0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]);
  });
});

describe('the text size of the articles', () => {
  it('has the key that docs/embedding.md names', () => {
    expect(articlesTextSize.key).to.equal('news-article:text-size');
  });
});
