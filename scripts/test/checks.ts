import type { Counts } from './counts.js';
import { runCommand } from './run-command.js';

export interface Check {
  name: string;
  command: string;
  commandArguments: string[];
}

/** What passes or fails as a whole, and needs no build. */
export const checksOfSources: readonly Check[] = [
  onNode('types', 'node_modules/typescript/bin/tsc'),
  onNode('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'),
  onNode('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
];

export const build: Check = {
  name: 'build',
  command: 'npm',
  commandArguments: ['run', '--silent', 'build'],
};

function onNode(name: string, ...commandArguments: string[]): Check {
  return { name, command: process.execPath, commandArguments };
}

export async function runCheck({ name, command, commandArguments }: Check): Promise<Counts> {
  const { succeeded, output } = await runCommand(command, commandArguments);
  console.log(succeeded ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}`);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
