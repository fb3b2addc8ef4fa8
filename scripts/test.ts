import { ensureBrowsers } from './test/browser-packages.js';
import { runBrowserTests } from './test/browser-tests.js';
import { checks, runCheck } from './test/checks.js';
import { summary, type Counts } from './test/counts.js';
import { runPackageTests } from './test/package-tests.js';

const steps: (() => Promise<Counts>)[] = [
  ...checks().map((check) => () => runCheck(check)),
  runPackageTests,
  runBrowserTests,
];

const total: Counts = { passed: 0, failed: 0 };
if (await ensureBrowsers()) {
  for (const step of steps) {
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
  }
} else {
  total.failed += 1;
}
console.log(summary(total));
process.exit(total.failed === 0 ? 0 : 1);
