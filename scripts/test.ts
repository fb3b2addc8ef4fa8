import { ensureBrowsers } from './test/browser-packages.js';
import { runBrowserTests } from './test/browser-tests.js';
import { build, checksOfSources, runCheck } from './test/checks.js';
import { add, summary, type Counts } from './test/counts.js';
import { runPackageTests } from './test/package-tests.js';

type Step = () => Promise<Counts>;

async function inTurn(steps: readonly Step[]): Promise<Counts> {
  const counts: Counts[] = [];
  for (const step of steps) counts.push(await step());
  return add(counts);
}

/** The sources are checked while the package is built and tested: each keeps one processor busy. */
async function runAll(): Promise<Counts> {
  const ofSources = inTurn(checksOfSources.map((check) => () => runCheck(check)));
  const ofPackage = inTurn([() => runCheck(build), runPackageTests]);
  const counts = await Promise.all([ofSources, ofPackage]);
  return add([...counts, await runBrowserTests()]);
}

const total = (await ensureBrowsers()) ? await runAll() : { passed: 0, failed: 1 };
console.log(summary(total));
process.exit(total.failed === 0 ? 0 : 1);
