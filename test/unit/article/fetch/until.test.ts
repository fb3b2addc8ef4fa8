import { expect } from '@open-wc/testing';
import { isPending } from './until.js';

describe('isPending', () => {
  it('knows what is settled from what is not', async () => {
    expect(await isPending(Promise.resolve(1))).to.equal(false);
    expect(await isPending(Promise.reject(new Error('no')))).to.equal(false);
    expect(await isPending(new Promise(() => undefined))).to.equal(true);
  });
});
