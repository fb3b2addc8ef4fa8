import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { Reporter, TestSession } from '@web/test-runner';
import { resultsOf } from './session-results.js';

export interface Counts {
  passed: number;
  failed: number;
}

/** What a run of the browsers came to. */
export interface Outcome extends Counts {
  /** What failed, a test each, to be told once more where a long output ends. */
  told: string[];
}

const mostLogs = 20;
const mostToldAgain = 1_000;

/** One line for each file that passed; all there is to know about what failed. */
export function countingReporter(outcome: Outcome, projectFolder: string): Reporter {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const sessions = [...sessionsForTestFile];
      const failed = sessions.some((session) => resultsOf(session).failures.length > 0);
      const file = relative(projectFolder, testFile);
      const perEngine = sessions.map((session) => count(session, outcome)).join(', ');
      logger.log(`${failed ? '✗' : '✓'} ${file}: ${perEngine}`);
      for (const session of sessions) {
        outcome.told.push(...failuresIn(session).map((text) => `✗ ${file}: ${shortened(text)}`));
        const text = describeFailures(session);
        if (text !== '') logger.log(text);
      }
    },
  };
}

export function writeCounts({ passed, failed }: Counts, file: string): void {
  writeFileSync(file, JSON.stringify({ passed, failed }));
}

function count(session: TestSession, counts: Counts): string {
  const { passed, failures } = resultsOf(session);
  counts.passed += passed;
  counts.failed += failures.length;
  const failed = failures.length === 0 ? '' : `, ${String(failures.length)} failed`;
  return `${session.browser.name} ${String(passed)}${failed}`;
}

function describeFailures(session: TestSession): string {
  const failures = failuresIn(session);
  if (failures.length === 0) return '';
  const { name } = session.browser;
  return [
    ...failures,
    ...session.logs.slice(0, mostLogs).map((log) => `${name} logged: ${log.map(asText).join(' ')}`),
    ...session.request404s.map((url) => `${name} did not find: ${url}`),
  ]
    .map(indented)
    .join('\n\n');
}

function failuresIn(session: TestSession): string[] {
  const { name } = session.browser;
  return resultsOf(session).failures.map(({ test, message }) => `${name}: ${test}\n${message}`);
}

function shortened(text: string): string {
  return text.length > mostToldAgain ? `${text.slice(0, mostToldAgain)}…` : text;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
