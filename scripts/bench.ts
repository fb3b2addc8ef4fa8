import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestRunner, type Reporter } from '@web/test-runner';
import { parseEngineNames } from '../test/support/runner/engine-names.js';
import { runnerConfig } from '../test/support/runner/runner-config.js';

/** Prints what the benchmarks say, and why one ended too early. */
const reporter: Reporter = {
  reportTestFileResults({ logger, sessionsForTestFile }) {
    for (const { browser, logs, errors } of sessionsForTestFile) {
      logger.log(`\n${browser.name}`);
      for (const log of logs) logger.log(`  ${log.join(' ')}`);
      for (const error of errors) logger.log(`  ${error.message}`);
    }
  },
};

// npm run bench -- --browser chromium
const { values } = parseArgs({
  options: { browser: { type: 'string', multiple: true, default: [''] } },
});
const config = runnerConfig({
  engines: parseEngineNames(values.browser),
  files: [resolve('bench/sanitize-html.ts')],
  reporters: [reporter],
});
const runner = await startTestRunner({
  // One browser after the other, so that none waits for another's work.
  config: { ...config, concurrentBrowsers: 1 },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
await new Promise((done) => runner?.on('stopped', done));
process.exit();
