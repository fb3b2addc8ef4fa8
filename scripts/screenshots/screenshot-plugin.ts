import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { drivenPage, type Page } from '../../test/support/runner/driven-page.js';
import { emulateInChromium } from '../../test/support/runner/media-plugin.js';
import type { PictureWanted } from './picture-wanted.js';
import { writeSheets } from './write-sheets.js';

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}

const shown = 'window.isShown';

/** Takes pictures of whole pages, in a window of their own, for what runs in the browser. */
export function screenshotPlugin(folder: string): TestRunnerPlugin<PictureWanted> {
  return {
    name: 'screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot' || !payload) return undefined;
      const page = await drivenPage(session)?.browser().newPage();
      if (!page) throw new Error('No page to take a picture of');
      try {
        await takePicture(page, payload, join(folder, payload.name));
      } finally {
        await page.close();
      }
      return true;
    },
  };
}

async function takePicture(page: Page, wanted: PictureWanted, path: string): Promise<void> {
  const { urls, width, media } = wanted;
  const isOnPaper = media?.medium === 'print';
  await page.setViewport({ width, height: 900 });
  // Paper comes with the print itself, and the page has to be loaded as on the screen.
  if (media && !isOnPaper) await emulateInChromium(page, media);
  for (const url of urls) {
    await page.goto(url);
    await page.waitForFunction(shown);
  }
  const tools = await page.createCDPSession();
  if (isOnPaper) await writeSheets(await pdfOf(tools), path);
  else await writeFile(`${path}.png`, await pictureOf(tools, width));
}

async function pictureOf(tools: DevTools, width: number): Promise<Buffer> {
  const { cssContentSize } = (await tools.send('Page.getLayoutMetrics', {})) as {
    cssContentSize: { width: number; height: number };
  };
  const size = { width: Math.max(width, cssContentSize.width), height: cssContentSize.height };
  return bytesOf(
    await tools.send('Page.captureScreenshot', {
      clip: { x: 0, y: 0, ...size, scale: 1 },
      captureBeyondViewport: true,
    }),
  );
}

/** A4, in inches. */
async function pdfOf(tools: DevTools): Promise<Buffer> {
  return bytesOf(
    await tools.send('Page.printToPDF', {
      paperWidth: 8.27,
      paperHeight: 11.69,
      printBackground: true,
    }),
  );
}

function bytesOf(answer: unknown): Buffer {
  return Buffer.from((answer as { data: string }).data, 'base64');
}
