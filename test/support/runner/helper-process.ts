import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();

// Reached also when the run is broken off, where nobody calls `end`.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Sees to it that a process does not outlive this one. */
export function endAtExit(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** A process that serves the tests. */
export class HelperProcess {
  readonly child: ChildProcess;

  constructor(command: string, commandArguments: readonly string[], options: SpawnOptions = {}) {
    this.child = spawn(command, commandArguments, { stdio: 'ignore', ...options });
    endAtExit(this.child);
  }

  async end(): Promise<void> {
    if (!running.has(this.child)) return;
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
  }
}
