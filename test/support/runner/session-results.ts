import type { TestResult, TestSession, TestSuiteResult } from '@web/test-runner';

export interface Failure {
  test: string;
  message: string;
}

export interface SessionResults {
  passed: number;
  failures: Failure[];
}

/** What one test file did in one engine. A skipped test and a file without tests are failures. */
export function resultsOf(session: TestSession): SessionResults {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failures = tests.filter(({ result }) => !result.passed).map(failureOf);
  for (const error of session.errors) {
    const { message, stack = '' } = error;
    failures.push({ test: '(the file)', message: `${message}\n${placeIn(stack, message)}` });
  }
  if (tests.length === 0 && failures.length === 0) {
    failures.push({ test: '(the file)', message: 'It has no tests' });
  }
  return { passed: tests.filter(({ result }) => result.passed).length, failures };
}

interface NamedResult {
  name: string;
  result: TestResult;
}

function testsIn(suite: TestSuiteResult, above: readonly string[] = []): NamedResult[] {
  const names = suite.name === '' ? above : [...above, suite.name];
  return [
    ...suite.tests.map((result) => ({ name: [...names, result.name].join(' › '), result })),
    ...suite.suites.flatMap((inner) => testsIn(inner, names)),
  ];
}

function failureOf({ name, result }: NamedResult): Failure {
  const { error, skipped } = result;
  if (skipped) return { test: name, message: 'It was skipped' };
  if (!error) return { test: name, message: 'It failed without an error' };
  const { message, stack = '', expected, actual } = error;
  const values =
    expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual ?? ''}`];
  return { test: name, message: [message, ...values, placeIn(stack, message)].join('\n') };
}

function placeIn(stack: string, message: string): string {
  return stack.replace(message, '').split('\n').slice(0, 6).join('\n').trim();
}
