import { executeServerCommand } from '@web/test-runner-commands';

/** Presses keys together, by their names: `press('Tab')`, `press('Shift', 'Tab')`. */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('press-keys', keys);
}
