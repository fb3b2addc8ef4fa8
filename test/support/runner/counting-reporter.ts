import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { Reporter, TestSession } from '@web/test-runner';
import { resultsOf } from './session-results.js';

export interface Counts {
  passed: number;
  failed: number;
}

const mostLogs = 20;

/** One line for each file that passed; all there is to know about what failed. */
export function countingReporter(counts: Counts, projectFolder: string): Reporter {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const sessions = [...sessionsForTestFile];
      const failed = sessions.some((session) => resultsOf(session).failures.length > 0);
      const perEngine = sessions.map((session) => count(session, counts)).join(', ');
      logger.log(`${failed ? '✗' : '✓'} ${relative(projectFolder, testFile)}: ${perEngine}`);
      for (const session of sessions) {
        const text = describeFailures(session);
        if (text !== '') logger.log(text);
      }
    },
  };
}

export function writeCounts(counts: Counts, file: string): void {
  writeFileSync(file, JSON.stringify(counts));
}

function count(session: TestSession, counts: Counts): string {
  const { passed, failures } = resultsOf(session);
  counts.passed += passed;
  counts.failed += failures.length;
  const failed = failures.length === 0 ? '' : `, ${String(failures.length)} failed`;
  return `${session.browser.name} ${String(passed)}${failed}`;
}

function describeFailures(session: TestSession): string {
  const { failures } = resultsOf(session);
  if (failures.length === 0) return '';
  const { name } = session.browser;
  return [
    ...failures.map(({ test, message }) => `${name}: ${test}\n${message}`),
    ...session.logs.slice(0, mostLogs).map((log) => `${name} logged: ${log.map(asText).join(' ')}`),
    ...session.request404s.map((url) => `${name} did not find: ${url}`),
  ]
    .map(indented)
    .join('\n\n');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
