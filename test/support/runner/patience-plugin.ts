import type { TestRunnerPlugin } from '@web/test-runner';

/** What `waitUntil` waits for by itself, in its source, and what it has to. */
const [IMPATIENT, PATIENT] = ['timeout = 1000', 'timeout = 20000'];

/**
 * Lets `waitUntil` wait longer than a second, in which three browsers on two processors don't always come to
 * what is waited for. The library has no setting for all tests.
 */
export function patiencePlugin(): TestRunnerPlugin {
  return {
    name: 'patience',
    transform({ path, body }) {
      if (!path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return undefined;
      const source = String(body);
      if (!source.includes(IMPATIENT)) throw new Error('waitUntil() has another patience now');
      return source.replace(IMPATIENT, PATIENT);
    },
  };
}
