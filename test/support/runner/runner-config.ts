import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { BrowserLauncher, Reporter, TestRunnerConfig } from '@web/test-runner';
import { testServerPlugin } from '../test-server-plugin.js';
import { accessibilityPlugin } from './accessibility-plugin.js';
import { chromium } from './chromium.js';
import type { EngineName } from './engine-names.js';
import { firefox } from './firefox.js';
import { keyboardPlugin } from './keyboard-plugin.js';
import { mediaPlugin } from './media-plugin.js';
import { patiencePlugin } from './patience-plugin.js';
import { plainLogger } from './plain-logger.js';
import { printToPdfPlugin } from './print-to-pdf-plugin.js';
import { seedPlugin } from './seed-plugin.js';
import { runsIn, testFilesUnder } from './test-files.js';
import { testPage } from './test-page.js';
import { visitPlugin } from './visit-plugin.js';
import { webkit } from './webkit.js';
import { windowSizePlugin } from './window-size-plugin.js';

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

const launchers: Readonly<Record<EngineName, () => BrowserLauncher>> = {
  chromium,
  firefox,
  webkit,
};

export interface RunnerChoices {
  engines: readonly EngineName[];
  /** All of `test/unit` and `test/e2e` when empty. */
  files?: readonly string[];
  reporters?: Reporter[];
}

export function runnerConfig({ engines, files = [], reporters }: RunnerChoices): TestRunnerConfig {
  const server = testServerPlugin(projectFolder);
  return {
    rootDir: projectFolder,
    groups: groupsOf(engines, files.length === 0 ? allTestFiles() : files),
    // One page at a time in each browser, so that the page under test has the focus.
    concurrency: 1,
    concurrentBrowsers: 3,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 10 * 60_000,
    staticLogging: true,
    logger: plainLogger(),
    nodeResolve: { exportConditions: ['production'] },
    // Three browsers share two processors: what takes a few seconds alone may take twenty beside the others.
    // A run of chosen files is somebody at work, who may want `it.only`.
    testFramework: { config: { ui: 'bdd', timeout: 60_000, forbidOnly: files.length === 0 } },
    testRunnerHtml: testPage,
    middleware: [server.middleware],
    plugins: [
      server.plugin,
      accessibilityPlugin(),
      keyboardPlugin(),
      mediaPlugin(),
      patiencePlugin(),
      printToPdfPlugin(),
      seedPlugin(),
      visitPlugin(),
      windowSizePlugin(),
      esbuildPlugin({ ts: true, tsconfig: resolve(projectFolder, 'tsconfig.json') }),
    ],
    ...(reporters && { reporters }),
  };
}

function allTestFiles(): string[] {
  return ['test/unit', 'test/e2e'].flatMap((folder) =>
    testFilesUnder(resolve(projectFolder, folder)),
  );
}

function groupsOf(engines: readonly EngineName[], files: readonly string[]) {
  return engines
    .map((engine) => ({ name: engine, files: files.filter((file) => runsIn(engine, file)) }))
    .filter((group) => group.files.length > 0)
    .map((group) => ({ ...group, browsers: [launchers[group.name]()] }));
}
