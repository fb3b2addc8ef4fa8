export interface Counts {
  passed: number;
  failed: number;
}

export function summary({ passed, failed }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

export function add(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
