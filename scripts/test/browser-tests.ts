import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './counts.js';
import { showCommand } from './run-command.js';

const script = 'scripts/test-browsers.ts';

/** In a process of its own: a runner that breaks down must not take this one with it. */
export async function runBrowserTests(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const file = join(folder, 'counts.json');
  try {
    await showCommand(process.execPath, ['--import', 'tsx', script, '--counts', file]);
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    console.log('✗ The browser tests ended before they had any results');
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
