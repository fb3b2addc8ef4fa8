import { expect } from '@open-wc/testing';
import { awaitPrint } from '../../../src/printing/await-print.js';
import { stopClock } from '../../support/fake-clock.js';
import { stub } from '../../support/stub.js';
import { stubPrint } from '../../support/stub-print.js';
import { isPending } from '../article/fetch/until.js';
import { watchListeners } from './page-state.js';

const begin = () => dispatchEvent(new Event('beforeprint'));
const end = () => dispatchEvent(new Event('afterprint'));

/** Has the browser do something in place of printing, and waits for the end of it. */
function start(print: () => void) {
  const listeners = watchListeners();
  stub(window, 'print', print);
  const state = { ends: 0 };
  const printing = awaitPrint(() => {
    state.ends += 1;
  });
  return { listeners, state, printing };
}

describe('awaitPrint', () => {
  it('prints, and ends when the browser has: at once, not a task later', async () => {
    const ends: number[] = [];
    const print = stubPrint(window, () => ends.push(0));
    const printing = awaitPrint(() => ends.push(print.calls));
    expect(ends).to.deep.equal([0, 1]);
    expect(await printing).to.equal(true);
  });

  it('waits for the end where print() returns before that', async () => {
    const { printing, state, listeners } = start(begin);
    expect(await isPending(printing)).to.equal(true);
    expect(state.ends).to.equal(0);
    end();
    expect(state.ends).to.equal(1);
    expect(await printing).to.equal(true);
    expect(listeners()).to.deep.equal([]);
  });

  it('waits for the beginning too, which may come after print() has returned', async () => {
    const clock = stopClock();
    const { printing, state } = start(() => undefined);
    clock.tick(999);
    begin();
    clock.tick(60_000);
    expect(await isPending(printing)).to.equal(true);
    expect(state.ends).to.equal(0);
    end();
    expect(await printing).to.equal(true);
  });

  it('lets the reader take all the time in the dialog', async () => {
    const clock = stopClock();
    const { printing, state } = start(begin);
    await clock.tickAsync(600_000);
    expect(await isPending(printing)).to.equal(true);
    expect(state.ends).to.equal(0);
    end();
    await printing;
  });

  it('ends after a second where nothing begins', async () => {
    const clock = stopClock();
    const { printing, state, listeners } = start(() => undefined);
    clock.tick(999);
    expect(await isPending(printing)).to.equal(true);
    expect(listeners()).to.deep.equal(['beforeprint', 'afterprint']);
    clock.tick(1);
    expect(state.ends).to.equal(1);
    expect(await printing).to.equal(false);
    expect(listeners()).to.deep.equal([]);
  });

  for (const readyState of ['loading', 'interactive']) {
    it(`waits for as long as the page loads: it is printed then (${readyState})`, async () => {
      const clock = stopClock();
      const restore = stub(document, 'readyState', readyState);
      const { printing, state } = start(() => undefined);
      await clock.tickAsync(30_000);
      expect(await isPending(printing)).to.equal(true);
      restore();
      begin();
      await clock.tickAsync(30_000);
      expect(await isPending(printing)).to.equal(true);
      expect(state.ends).to.equal(0);
      end();
      expect(await printing).to.equal(true);
    });
  }

  it('ends a second after the page has loaded where nothing begins then either', async () => {
    const clock = stopClock();
    const restore = stub(document, 'readyState', 'loading');
    const { printing, state, listeners } = start(() => undefined);
    clock.tick(5000);
    restore();
    expect(state.ends).to.equal(0);
    clock.tick(1000);
    expect(state.ends).to.equal(1);
    expect(await printing).to.equal(false);
    expect(listeners()).to.deep.equal([]);
  });

  it('ends at once where printing fails', async () => {
    const clock = stopClock();
    const { printing, state, listeners } = start(() => {
      throw new Error('No printer');
    });
    expect(state.ends).to.equal(1);
    expect(await printing).to.equal(false);
    expect(listeners()).to.deep.equal([]);
    expect(clock.countTimers()).to.equal(0);
  });

  it('ends once, whatever the browser says afterwards', async () => {
    const clock = stopClock();
    const { printing, state } = start(() => {
      begin();
      end();
    });
    expect(clock.countTimers()).to.equal(0);
    // The reader cancels, and prints with the browser’s own command.
    end();
    begin();
    end();
    expect(state.ends).to.equal(1);
    expect(await printing).to.equal(true);
  });
});
