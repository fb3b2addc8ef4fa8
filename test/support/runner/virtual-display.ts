import type { Readable } from 'node:stream';
import { executable } from './executables.js';
import { HelperProcess } from './helper-process.js';

export const displaySize = { width: 1280, height: 1024 };

export interface VirtualDisplay {
  name: string;
  process: HelperProcess;
}

export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  // With -displayfd the server takes a free display number itself and writes it to that file.
  const screen = `${String(displaySize.width)}x${String(displaySize.height)}x24`;
  const process = new HelperProcess(
    executable('Xvfb'),
    ['-displayfd', '3', '-screen', '0', screen],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await firstLine(process.child.stdio[3] as Readable);
  return { name: `:${number}`, process };
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('Xvfb ended before it had a display');
}
