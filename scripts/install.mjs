import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const shell = process.platform === 'win32';

/** Runs a program to its end with the terminal's own streams; its exit code, 1 when it could not start. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', shell, ...options });
  return result.status ?? 1;
}

/** `run` for a program that node_modules brings. */
export function runLocal(name, args, options) {
  return run(join(ROOT, 'node_modules', '.bin', name), args, options);
}

/** Installs the locked packages when they are missing or of another lock file. Speaks on stderr only: stdout is the command's. */
export function installOnce() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && sameLock(installed)) return;
  process.stderr.write('Installing packages (npm ci), once…\n');
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr.fd ?? 2, 'inherit'],
  });
  if (code !== 0) process.exit(code);
}

function sameLock(installed) {
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(packages).filter(([path]) => path !== '');
  };
  try {
    const has = new Map(versions(installed).map(([path, { version }]) => [path, version]));
    return versions(join(ROOT, 'package-lock.json')).every(
      ([path, { version, optional, devOptional }]) => optional || devOptional || has.get(path) === version,
    );
  } catch {
    return false;
  }
}
