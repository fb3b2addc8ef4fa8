const undo: (() => void)[] = [];

/** Keeps what is written to the console, but for plain logs, out of sight until the test ends. */
export function recordConsole(): { debug: string[]; warnings: string[]; errors: string[] } {
  const lines = { debug: [] as string[], warnings: [] as string[], errors: [] as string[] };
  const { debug, warn, error } = console;
  console.debug = (...values: unknown[]) => lines.debug.push(values.join(' '));
  console.warn = (...values: unknown[]) => lines.warnings.push(values.join(' '));
  console.error = (...values: unknown[]) => lines.errors.push(values.join(' '));
  undo.push(() => {
    Object.assign(console, { debug, warn, error });
  });
  return lines;
}

afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
});
