import { startTestRunner } from '@web/test-runner';
import {
  countingReporter,
  writeCounts,
  type Outcome,
} from '../../test/support/runner/counting-reporter.js';
import { projectFolder, runnerConfig } from '../../test/support/runner/runner-config.js';
import type { RunnerChoices } from '../../test/support/runner/runner-config.js';
import { summary } from './counts.js';

export interface BrowserRun extends RunnerChoices {
  countsFile?: string;
}

/** Runs the tests and tells how many failed; none run is one failure. */
export async function runInBrowsers({ countsFile, ...choices }: BrowserRun): Promise<number> {
  const counts: Outcome = { passed: 0, failed: 0, told: [] };
  const runner = await startTestRunner({
    config: runnerConfig({ ...choices, reporters: [countingReporter(counts, projectFolder)] }),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // It has told what is wrong, and ends the process.
  if (!runner) return 1;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, breakOff);
  }
  const passed = await new Promise((resolve) => {
    runner.on('stopped', resolve);
  });
  if (counts.failed === 0 && (counts.passed === 0 || passed === false)) counts.failed += 1;
  if (countsFile !== undefined) writeCounts(counts, countsFile);
  // The output may be cut where it is read, and what failed be far above.
  for (const failure of counts.told) console.log(failure);
  console.log(`${summary(counts)} in the browsers`);
  return counts.failed;
}

// An exit, as the browsers and their helpers end with it.
function breakOff(): void {
  process.exit(1);
}
