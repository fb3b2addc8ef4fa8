import { expect } from '@open-wc/testing';
import { steps } from '../../../src/text-size/steps.js';
import { articlesTextSize, TextSize } from '../../../src/text-size/text-size.js';

const key = 'test:text-size';

/** What another tab's change looks like from here. */
function changeElsewhere(newValue: string | null, changedKey: string | null = key): void {
  dispatchEvent(new StorageEvent('storage', { key: changedKey, newValue }));
}

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

  it('is not restored over one that was set since', () => {
    localStorage.setItem(key, '1.25');
    const size = new TextSize(key);
    size.set(2);
    size.restore();
    expect(size.scale).to.equal(2);
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

  it('tells each change to all that follow it, until they end that', () => {
    const size = new TextSize(key);
    const heard: string[] = [];
    const stopFirst = size.subscribe(() => heard.push(`first ${String(size.scale)}`));
    const stopSecond = size.subscribe(() => heard.push(`second ${String(size.scale)}`));
    size.set(1.5);
    stopFirst();
    size.set(2);
    stopSecond();
    size.set(3);
    expect(heard).to.deep.equal(['first 1.5', 'second 1.5', 'second 2']);
  });

  it('follows another tab', () => {
    const size = new TextSize(key);
    const heard: number[] = [];
    const stop = size.subscribe(() => heard.push(size.scale));
    changeElsewhere('1.5');
    changeElsewhere('nonsense');
    changeElsewhere('2');
    changeElsewhere(null);
    changeElsewhere('3');
    changeElsewhere(null, null);
    changeElsewhere('2', 'another key');
    stop();
    expect(heard).to.deep.equal([1.5, 1, 2, 1, 3, 1]);
  });

  it('listens to other tabs only as long as anything follows it', () => {
    const size = new TextSize(key);
    const stops = [size.subscribe(() => undefined), size.subscribe(() => undefined)];
    stops[0]?.();
    changeElsewhere('1.5');
    expect(size.scale).to.equal(1.5);
    stops[1]?.();
    changeElsewhere('2');
    expect(size.scale).to.equal(1.5);
    const stop = size.subscribe(() => undefined);
    changeElsewhere('3');
    expect(size.scale).to.equal(3);
    stop();
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
