import { expect, fixture, html } from '@open-wc/testing';
import { withAncestors } from '../../../src/flat-tree.js';
import { followStorage } from '../../../src/text-size/follow-storage.js';
import { TextSize } from '../../../src/text-size/text-size.js';

const key = 'test:follow-storage';
const stops: (() => void)[] = [];

/** What another tab's change looks like from here. */
function changeElsewhere(newValue: string | null, changedKey: string | null = key): void {
  dispatchEvent(new StorageEvent('storage', { key: changedKey, newValue }));
}

function comeBack(persisted: boolean): void {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
}

/** An element that follows a size as one of ours does. */
async function makeFollower(size: TextSize, noPersist = false) {
  const element = Object.assign(await fixture(html`<p>Text</p>`), { noPersist });
  const heard: number[] = [];
  const stop = size.subscribe(element, () => heard.push(size.scale));
  stops.push(stop);
  return { element, heard, stop };
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  localStorage.clear();
});

describe('followStorage', () => {
  it('follows another tab, which may write nonsense or clear everything', async () => {
    const size = new TextSize(key);
    const { heard } = await makeFollower(size);
    followStorage(size, { withAncestors });
    changeElsewhere('1.5');
    changeElsewhere('banana');
    changeElsewhere('2');
    changeElsewhere(null);
    changeElsewhere('3');
    changeElsewhere(null, null);
    changeElsewhere('2', 'another key');
    expect(heard).to.deep.equal([1.5, 1, 2, 1, 3, 1]);
  });

  it('does so once, however often it is asked', async () => {
    const size = new TextSize(key);
    const { heard } = await makeFollower(size);
    followStorage(size, { withAncestors });
    followStorage(size, { withAncestors });
    changeElsewhere('1.5');
    expect(heard).to.deep.equal([1.5]);
  });

  it('takes what was stored before it began', async () => {
    const size = new TextSize(key);
    const { heard } = await makeFollower(size);
    localStorage.setItem(key, '2');
    followStorage(size, { withAncestors });
    expect(heard).to.deep.equal([2]);
  });

  it('takes what was chosen elsewhere while the page was in the back and forward cache', async () => {
    const size = new TextSize(key);
    const { heard } = await makeFollower(size);
    followStorage(size, { withAncestors });
    localStorage.setItem(key, '2');
    comeBack(false);
    expect(heard).to.deep.equal([]);
    comeBack(true);
    comeBack(true);
    expect(heard).to.deep.equal([2]);
  });

  it('keeps a size that could not be stored when the page comes back', async () => {
    const size = new TextSize(key);
    await makeFollower(size);
    followStorage(size, { withAncestors });
    size.set(2);
    comeBack(true);
    expect(size.scale).to.equal(2);
  });

  it('takes nothing from the storage where all that follow are told to keep nothing', async () => {
    localStorage.setItem(key, '2');
    const size = new TextSize(key);
    const { heard } = await makeFollower(size, true);
    followStorage(size, { withAncestors });
    changeElsewhere('1.5');
    comeBack(true);
    expect(heard).to.deep.equal([]);
    await makeFollower(size);
    changeElsewhere('1.5');
    expect(heard).to.deep.equal([1.5]);
  });

  it('listens only as long as anything follows the size', async () => {
    const size = new TextSize(key);
    const [first, second] = [await makeFollower(size), await makeFollower(size)];
    followStorage(size, { withAncestors });
    first.stop();
    changeElsewhere('1.5');
    expect(size.scale).to.equal(1.5);
    second.stop();
    changeElsewhere('2');
    comeBack(true);
    expect(size.scale).to.equal(1.5);
    await makeFollower(size);
    changeElsewhere('3');
    expect(size.scale).to.equal(3);
  });
});
