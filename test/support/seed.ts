import { executeServerCommand } from '@web/test-runner-commands';

/** The seed from which a test acts by chance; it is printed, and `FAULT_SEED` sets it. */
export function firstSeed(what: string): Promise<number> {
  return executeServerCommand<number, string>('seed', what);
}
