import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each Debian package puts the one file the tests need from it. */
export const requiredPackages: Readonly<Record<string, () => string | undefined>> = {
  chromium: () => onPath('chromium'),
  'firefox-esr': () => onPath('firefox-esr'),
  'webkit2gtk-driver': () => onPath('WebKitWebDriver') && miniBrowser(),
  xvfb: () => onPath('Xvfb'),
  'poppler-utils': () => onPath('pdftotext'),
};

export function executable(name: string): string {
  const path = onPath(name);
  if (path === undefined) throw new Error(`${name} is not installed; npm test says how to get it`);
  return path;
}

export function miniBrowserExecutable(): string {
  const path = miniBrowser();
  if (path === undefined) throw new Error('The MiniBrowser of webkit2gtk-driver is not installed');
  return path;
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

// It lies in the folder of the machine's architecture, outside PATH.
function miniBrowser(): string | undefined {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .map((folder) => join(libraries, folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
