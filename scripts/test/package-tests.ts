import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { testFilesUnder } from '../../test/support/runner/test-files.js';
import { summary, type Counts } from './counts.js';
import { resultIn, type NodeTestResult } from './node-test-results.js';

/** The tests of the built package, under Node's own runner; none at all is one failure. */
export async function runPackageTests(): Promise<Counts> {
  const files = testFilesUnder('test/package').map((file) => resolve(file));
  const counts = { passed: 0, failed: files.length === 0 ? 1 : 0 };
  // Its processes load TypeScript as this one does.
  for await (const event of eventsOf(files)) {
    if (event.type === 'test:stderr') process.stdout.write(event.data.message);
    const result = resultIn(event);
    if (!result) continue;
    counts[result.failure === undefined ? 'passed' : 'failed'] += 1;
    showFailure(result);
  }
  console.log(`${counts.failed === 0 ? '✓' : '✗'} package: ${summary(counts)}`);
  return counts;
}

function eventsOf(files: string[]): AsyncIterable<TestEvent> | TestEvent[] {
  return files.length === 0 ? [] : (run({ files }) as AsyncIterable<TestEvent>);
}

function showFailure({ name, file, failure }: NodeTestResult): void {
  if (failure === undefined) return;
  const test = name === file ? '(the file)' : name;
  console.log(`✗ ${relative('', file)}: ${test}\n${failure.replaceAll(/^/gm, '    ')}`);
}
