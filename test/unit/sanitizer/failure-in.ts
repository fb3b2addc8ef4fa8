import * as fc from 'fast-check';

/** The first text, made as small as it can be, for which `check` throws, with its seed and the reason. */
export function failureIn(
  texts: fc.Arbitrary<string>,
  { seed, numRuns }: { seed: number; numRuns: number },
  check: (text: string) => void,
): string | undefined {
  const { failed, counterexample, errorInstance } = fc.check(fc.property(texts, check), {
    seed,
    numRuns,
  });
  if (!failed) return undefined;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `FAULT_SEED=${seed}, ${JSON.stringify(counterexample?.[0])}: ${why}`;
}
