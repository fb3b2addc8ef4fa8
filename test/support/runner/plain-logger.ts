import type { Logger } from '@web/test-runner';

/**
 * Writes past the runner's terminal, which else strews control characters over the output and
 * prints the whole stack of each command that a test asked for in vain.
 */
export function plainLogger(): Logger {
  return {
    log: write,
    debug: () => undefined,
    warn: write,
    error: write,
    group: () => undefined,
    groupEnd: () => undefined,
    logSyntaxError({ message, filePath, line, column }) {
      write(`${filePath}:${String(line)}:${String(column)}: ${message}`);
    },
  };
}

function write(...messages: unknown[]): void {
  const texts = messages.map((message) =>
    message instanceof Error ? message.message : String(message),
  );
  process.stdout.write(`${texts.join(' ')}\n`);
}
