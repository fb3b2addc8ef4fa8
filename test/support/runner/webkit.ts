import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { executable, miniBrowserExecutable } from './executables.js';
import { answering, freePort } from './ports.js';
import { HelperProcess } from './helper-process.js';
import { displaySize, startVirtualDisplay } from './virtual-display.js';

const host = '127.0.0.1';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/** The parts of the launcher that it declares private. */
interface Inner {
  driver?: {
    execute(script: string): Promise<number[]>;
    setWindowRect(left: number, top: number, width: number, height: number): Promise<unknown>;
  };
  ensureManagerInitialized(): Promise<void>;
}

/** WebKitGTK's MiniBrowser, on a display and through a driver of its own. */
export class WebKitLauncher extends WebdriverLauncher {
  readonly #options: Options;
  readonly #helpers: HelperProcess[] = [];

  constructor() {
    const options = driverOptions();
    super(options);
    this.#options = options;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
    const display = await startVirtualDisplay();
    const port = await freePort();
    const driver = new HelperProcess(executable('WebKitWebDriver'), [`--port=${String(port)}`], {
      env: { ...process.env, DISPLAY: display.name, LANG: 'en_US.UTF-8', NO_AT_BRIDGE: '1' },
    });
    this.#helpers.push(driver, display.process);
    await answering(port);
    // The launcher reads its options when it starts the browser, which is later than this.
    this.#options.port = port;
  }

  override async startSession(id: string, url: string): Promise<void> {
    await this.#inner.ensureManagerInitialized();
    await this.resize({ width: 800, height: 600 });
    await super.startSession(id, url);
  }

  async resize({ width, height }: { width: number; height: number }): Promise<void> {
    const { driver } = this.#inner;
    if (!driver) return;
    const around = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [aroundWidth = 0, aroundHeight = 0] = await driver.execute(around);
    const outer = { width: width + aroundWidth, height: height + aroundHeight };
    // Without a window manager the focus is where the pointer is, in the middle of the screen.
    const left = Math.max(0, Math.round((displaySize.width - outer.width) / 2));
    const top = Math.max(0, Math.round((displaySize.height - outer.height) / 2));
    await driver.setWindowRect(left, top, outer.width, outer.height);
  }

  get #inner(): Inner {
    return this as unknown as Inner;
  }

  override async stop(): Promise<void> {
    await super.stop();
    for (const helper of this.#helpers) await helper.end();
  }
}

export function webkit(): BrowserLauncher {
  // Its declaration differs from the interface just in where `undefined` is written.
  return new WebKitLauncher() as BrowserLauncher;
}

function driverOptions(): Options {
  return {
    hostname: host,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // WebKitWebDriver speaks the classic protocol alone.
      'wdio:enforceWebDriverClassic': true,
      // The runner hears of its page by itself. WebKit counts requests of the tests as part of the page,
      // and the driver would wait for its end until it gives up, and the whole run with it.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: miniBrowserExecutable(),
        args: ['--automation'],
      },
    } as Options['capabilities'],
  };
}
