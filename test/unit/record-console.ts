const undo: (() => void)[] = [];

/** Keeps what is written to the console as a warning or an error, out of sight, until the test ends. */
export function recordConsole(): { warnings: string[]; errors: string[] } {
  const lines = { warnings: [] as string[], errors: [] as string[] };
  const { warn, error } = console;
  console.warn = (...values: unknown[]) => lines.warnings.push(values.join(' '));
  console.error = (...values: unknown[]) => lines.errors.push(values.join(' '));
  undo.push(() => {
    Object.assign(console, { warn, error });
  });
  return lines;
}

afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
});
