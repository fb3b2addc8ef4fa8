import { expect } from '@open-wc/testing';
import { inTime } from '../../src/in-time.js';
import { stopClock } from '../support/fake-clock.js';

const never = new Promise<never>(() => undefined);

describe('inTime', () => {
  it('brings what comes, or why it does not', async () => {
    expect(await inTime(Promise.resolve(7))).to.equal(7);
    const reason = await inTime(Promise.reject(new Error('no'))).catch((error: unknown) => error);
    expect(reason).to.include({ message: 'no' });
  });

  it('rejects after ten seconds, or the time that is given', async () => {
    const clock = stopClock();
    const ends: string[] = [];
    inTime(never).catch(() => ends.push('ten seconds'));
    inTime(never, 3000).catch(() => ends.push('three'));
    await clock.tickAsync(2999);
    expect(ends).to.deep.equal([]);
    await clock.tickAsync(1);
    expect(ends).to.deep.equal(['three']);
    await clock.tickAsync(7000);
    expect(ends).to.deep.equal(['three', 'ten seconds']);
  });
});
