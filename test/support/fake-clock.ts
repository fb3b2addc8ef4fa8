import { useFakeTimers, type SinonFakeTimers } from 'sinon';

let installed: SinonFakeTimers | undefined;

/**
 * Stops time for the code under test until the test ends: what is to come after a while comes when
 * the test says so. Events of the network, microtasks and frames go on.
 */
export function stopClock(now: Date = new Date()): SinonFakeTimers {
  installed = useFakeTimers({
    now,
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
  });
  return installed;
}

afterEach(() => {
  installed?.restore();
  installed = undefined;
});
