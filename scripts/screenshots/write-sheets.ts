import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { executable } from '../../test/support/runner/executables.js';

/** Writes each sheet of a PDF as `<path>-<number>.png`. */
export async function writeSheets(pdf: Buffer, path: string): Promise<void> {
  const painter = spawn(executable('pdftoppm'), ['-png', '-r', '72', '-', path], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  painter.stdin.end(pdf);
  const [code] = (await once(painter, 'close')) as [number | null];
  if (code !== 0) throw new Error('pdftoppm could not paint the sheets');
}
