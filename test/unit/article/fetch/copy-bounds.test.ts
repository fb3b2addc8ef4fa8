import { expect } from '@open-wc/testing';
import { copiesOverBounds } from '../../../../src/article/fetch/copy-bounds.js';

const copies = (...sizes: number[]) => sizes.map((size, index) => ({ key: `${index}`, size }));
const MB = 1024 * 1024;

describe('copiesOverBounds', () => {
  it('keeps twenty, the youngest', () => {
    expect(copiesOverBounds(copies(...Array.from({ length: 20 }, () => 1)))).to.deep.equal([]);
    const over = copiesOverBounds(copies(...Array.from({ length: 23 }, () => 1)));
    expect(over.sort()).to.deep.equal(['0', '1', '2']);
  });

  it('keeps five megabytes, the youngest', () => {
    expect(copiesOverBounds(copies(2 * MB, 3 * MB))).to.deep.equal([]);
    expect(copiesOverBounds(copies(1, 2 * MB, 3 * MB))).to.deep.equal(['0']);
    expect(copiesOverBounds(copies(3 * MB, 3 * MB, 3 * MB)).sort()).to.deep.equal(['0', '1']);
  });

  it('keeps none older than one that had to go', () => {
    expect(copiesOverBounds(copies(1, 4 * MB, 2 * MB)).sort()).to.deep.equal(['0', '1']);
  });

  it('has nothing against none', () => {
    expect(copiesOverBounds([])).to.deep.equal([]);
  });
});
