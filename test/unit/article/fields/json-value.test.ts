import { expect } from '@open-wc/testing';
import { allOf, firstOf, isObject } from '../../../../src/article/fields/json-value.js';

const even = (value: unknown) => (typeof value === 'number' && value % 2 === 0 ? value : undefined);

describe('isObject', () => {
  it('is true of an object, not of null, a list or anything else', () => {
    expect([{}, { a: 1 }].map(isObject)).to.deep.equal([true, true]);
    expect([null, [], '', 'a', 1, true, undefined].some(isObject)).to.equal(false);
  });
});

describe('allOf', () => {
  it('takes one value like a list of one', () => {
    expect(allOf(2, even)).to.deep.equal([2]);
    expect(allOf([2], even)).to.deep.equal([2]);
  });

  it('leaves out what can’t be read, in lists within lists too', () => {
    expect(allOf([1, 0, [2, [3, [4]]], null], even)).to.deep.equal([0, 2, 4]);
  });

  it('reads the first 500 of a list that has no end', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => index);
    expect(allOf(values, (value) => value)).to.deep.equal(values.slice(0, 500));
  });

  it('makes an empty list of nothing', () => {
    expect([undefined, null, 1, []].map((value) => allOf(value, even))).to.deep.equal([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('firstOf', () => {
  it('is the first that can be read', () => {
    expect(firstOf([1, 4, 2], even)).to.equal(4);
    expect(firstOf([1, 3], even)).to.equal(undefined);
  });
});
