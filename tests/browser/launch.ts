import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpackChromium';

// A real browser shares the machine with everything else: a step that lost a race is tried again, and said.
if (typeof jest !== 'undefined') jest.retryTimes(2, { logErrorsBeforeRetry: true });

/** Where Linux distributions, macOS and Windows put a Chromium of their own. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a real Chromium: the one named by KAOHE_CHROMIUM, else an installed one, else the one that npm brings
 * (KAOHE_CHROMIUM=bundled asks for that).
 */
export async function launch(): Promise<Browser> {
  const wanted = process.env['KAOHE_CHROMIUM'];
  const installed = wanted === 'bundled' ? undefined : (wanted ?? INSTALLED.find((path) => existsSync(path)));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const { executable, environment } = await unpackChromium();
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: { ...definedEnvironment(), ...environment },
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
