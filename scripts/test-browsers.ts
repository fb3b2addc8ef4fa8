import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEngineNames } from '../test/support/runner/engine-names.js';
import { runInBrowsers } from './test/run-in-browsers.js';

// npm run test:browsers -- --browser chromium test/unit/some.test.ts
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true, default: [process.env['BROWSERS'] ?? ''] },
    // A file for the counts, which npm test reads.
    counts: { type: 'string' },
  },
});

const failed = await runInBrowsers({
  engines: parseEngineNames(values.browser),
  files: positionals.map((file) => resolve(file)),
  ...(values.counts !== undefined && { countsFile: values.counts }),
});
process.exit(failed === 0 ? 0 : 1);
