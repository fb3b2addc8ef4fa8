import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { countingReporter, type Outcome } from '../test/support/runner/counting-reporter.js';
import { projectFolder, runnerConfig } from '../test/support/runner/runner-config.js';
import { screenshotPlugin } from './screenshots/screenshot-plugin.js';

/** A picture of every situation, as Chromium shows it, into `screenshots/`; dist/ has to be built. */

const folder = join(projectFolder, 'screenshots');
await rm(folder, { recursive: true, force: true });
await mkdir(folder);

const outcome: Outcome = { passed: 0, failed: 0, told: [] };
const { plugins = [], ...config } = runnerConfig({
  engines: ['chromium'],
  files: [join(projectFolder, 'scripts/screenshots/take-screenshots.ts')],
  reporters: [countingReporter(outcome, projectFolder)],
});
const runner = await startTestRunner({
  config: { ...config, plugins: [...plugins, screenshotPlugin(folder)] },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
await new Promise((done) => runner?.on('stopped', done));
console.log(`${(await readdir(folder)).length} pictures in screenshots/`);
process.exit(outcome.failed === 0 && outcome.passed > 0 ? 0 : 1);
