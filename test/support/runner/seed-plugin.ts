import type { TestRunnerPlugin } from '@web/test-runner';

/**
 * Tells the tests that act by chance from which seed to begin, and the reader of the output too:
 * `FAULT_SEED=<seed> npm run test:browsers -- <file>` does the same again.
 */
export function seedPlugin(): TestRunnerPlugin<string> {
  return {
    name: 'seed',
    executeCommand({ command, payload, session }) {
      if (command !== 'seed') return undefined;
      const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000_000);
      console.log(`${session.browser.name}: ${payload ?? ''} from FAULT_SEED=${seed}`);
      return seed;
    },
  };
}
