import { expect } from '@open-wc/testing';
import { keepScale } from '../../../src/text-size/keep-scale.js';

const key = 'test:keep-scale';

describe('keepScale', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('keeps a scale, and nothing at 100 %', () => {
    keepScale(key, 1.25);
    expect(localStorage.getItem(key)).to.equal('1.25');
    keepScale(key, 1);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('bears that the storage is full', () => {
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    let calls = 0;
    Storage.prototype.setItem = () => {
      calls += 1;
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      keepScale(key, 1.25);
    } finally {
      if (real) Object.defineProperty(Storage.prototype, 'setItem', real);
    }
    expect(calls).to.equal(1);
  });
});
