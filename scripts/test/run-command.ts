import { spawn } from 'node:child_process';

const longestRun = 45 * 60_000;

export interface Outcome {
  succeeded: boolean;
  output: string;
}

/** Runs a command to its end and keeps what it prints. */
export function runCommand(command: string, commandArguments: string[]): Promise<Outcome> {
  const child = spawn(command, commandArguments, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestRun,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return ended(child, () => output);
}

/** Runs a command that reports to the terminal itself. */
export function showCommand(command: string, commandArguments: string[]): Promise<Outcome> {
  const child = spawn(command, commandArguments, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longestRun,
  });
  return ended(child, () => '');
}

function ended(child: ReturnType<typeof spawn>, output: () => string): Promise<Outcome> {
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      resolve({ succeeded: false, output: message });
    });
    child.once('close', (code) => {
      resolve({ succeeded: code === 0, output: output() });
    });
  });
}
