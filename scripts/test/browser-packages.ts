import { existsSync } from 'node:fs';
import { requiredPackages } from '../../test/support/runner/executables.js';
import { showCommand } from './run-command.js';

/** Installs what Debian has and this machine lacks; false where a person has to do it. */
export async function ensureBrowsers(): Promise<boolean> {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  if (canInstall()) {
    await install(missing);
    if (missingPackages().length === 0) return true;
  }
  console.log(`The tests need these packages: ${missingPackages().join(', ')}. To install them:`);
  console.log(`sudo ${installation(missingPackages())}`);
  return false;
}

function missingPackages(): string[] {
  return Object.keys(requiredPackages).filter((name) => !requiredPackages[name]?.());
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

async function install(packages: string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')}`);
  await showCommand('sh', ['-c', installation(packages)]);
}

function installation(packages: string[]): string {
  const settings = 'DEBIAN_FRONTEND=noninteractive';
  const list = packages.join(' ');
  return `sh -c 'apt-get update && ${settings} apt-get install -y --no-install-recommends ${list}'`;
}
