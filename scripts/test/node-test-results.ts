import type { TestEvent } from 'node:test/reporters';

export interface NodeTestResult {
  name: string;
  file: string;
  /** Why it failed; absent when it passed. */
  failure?: string;
}

/** What an event of Node's test runner tells about one test, if anything. */
export function resultIn(event: TestEvent): NodeTestResult | undefined {
  if (event.type !== 'test:pass' && event.type !== 'test:fail') return undefined;
  const { name, file = '', skip, todo } = event.data;
  if (skip ?? todo) return { name, file, failure: 'It was skipped' };
  if (event.type === 'test:fail') return failureIn(name, file, event.data.details.error);
  return event.data.details.type === 'suite' ? undefined : passIn(name, file);
}

function passIn(name: string, file: string): NodeTestResult {
  // The runner reports a file as one test where the file has none.
  return name === file ? { name, file, failure: 'It has no tests' } : { name, file };
}

function failureIn(
  name: string,
  file: string,
  error: Error & { failureType?: string },
): NodeTestResult | undefined {
  // What is around the test that failed.
  if (error.failureType === 'subtestsFailed') return undefined;
  const { cause } = error;
  return { name, file, failure: cause instanceof Error ? (cause.stack ?? '') : String(cause) };
}
