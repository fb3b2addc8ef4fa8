import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { Reporter, TestSession } from '@web/test-runner';
import type { Counts } from '../../../scripts/test/counts.js';
import { resultsOf } from './session-results.js';

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
      const file = relative(projectFolder, testFile);
      const perEngine = sessions.map((session) => count(session, outcome)).join(', ');
      const failed = sessions
        .map((session) => ({ session, failures: failuresIn(session) }))
        .filter(({ failures }) => failures.length > 0);
      logger.log(`${failed.length > 0 ? '✗' : '✓'} ${file}: ${perEngine}`);
      for (const { session, failures } of failed) {
        outcome.told.push(...failures.map((text) => `✗ ${file}: ${shortened(text)}`));
        logger.log(describe(session, failures));
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

function describe(session: TestSession, failures: readonly string[]): string {
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
