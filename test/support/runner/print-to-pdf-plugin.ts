import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { TestRunnerPlugin } from '@web/test-runner';
import type { PrintOptions } from '../print-to-pdf.js';
import { drivenPage, type Page } from './driven-page.js';
import { executable } from './executables.js';

export function printToPdfPlugin(): TestRunnerPlugin<PrintOptions> {
  return {
    name: 'print-to-pdf',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'print-to-pdf') return undefined;
      const page = drivenPage(session);
      if (!page) throw new Error(`The driver of ${session.browser.name} cannot print`);
      return payload.url === undefined ? printed(page, payload) : printedApart(page, payload);
    },
  };
}

async function printedApart(testPage: Page, options: PrintOptions): Promise<string[]> {
  const page = await testPage.browser().newPage();
  try {
    await page.goto(options.url ?? '');
    return await printed(page, options);
  } finally {
    await page.close();
    await testPage.bringToFront();
  }
}

async function printed(page: Page, { until, evaluate }: PrintOptions): Promise<string[]> {
  if (until !== undefined) await page.waitForFunction(until);
  if (evaluate !== undefined) await page.evaluate(evaluate);
  return textOfPages(await page.pdf());
}

async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  const reader = spawn(executable('pdftotext'), ['-layout', '-', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  reader.stdin.end(pdf);
  const pages = (await text(reader.stdout)).split('\f');
  // A form feed ends each page, the last one too.
  return pages.slice(0, -1).map((page) => page.trim());
}
