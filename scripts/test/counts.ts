export interface Counts {
  passed: number;
  failed: number;
}

export function summary({ passed, failed }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
