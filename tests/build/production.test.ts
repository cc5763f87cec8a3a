import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the pane may load before it can be used, libraries included, as a server sends it. */
const MOST_GZIPPED = 320 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'kaohe-build-'));

const webpack = (...args: string[]) =>
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

// Each build takes what the machine has left for it.
jest.setTimeout(300_000);

let said: string;

beforeAll(() => {
  said = webpack('--output-path', folder, '--env', 'officeJs=21vianet');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (file: string) => readFileSync(join(folder, file), 'utf8');
const page = () => built('taskpane.html');
const scripts = () => [...page().matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(([, src = '']) => src);

test('the pane loads its own scripts and office.js from where it was told, nothing else', () => {
  const [officeJs, ...own] = scripts();
  expect(officeJs).toBe(
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  );
  expect(own).toEqual([expect.stringMatching(/^taskpane\.[0-9a-f]{12}\.js$/)]);
  expect(page()).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(page()).not.toMatch(/<link[^>]*href="?https?:/);
});

test('its JavaScript is within the budget', () => {
  const own = scripts().filter((src) => !src.startsWith('https:'));
  const size = own.reduce((sum, src) => sum + gzipSync(readFileSync(join(folder, src))).length, 0);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(MOST_GZIPPED);
});

test('no file that people get speaks of localhost, of development or of the stand-in', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html|xml)$/.test(file),
  );
  expect(files).toEqual(expect.arrayContaining(['manifest.xml', 'taskpane.html', 'about.html']));
  for (const file of files) {
    expect(built(file)).not.toContain('localhost');
    expect(built(file)).not.toMatch(/_overrideSession|sourceMappingURL/);
  }
});

test('every icon of the manifest is there', () => {
  const icons = [...built('manifest.xml').matchAll(/https:\/\/[^"]+?\/(assets\/icons\/[^"]+)/g)];
  expect(icons.length).toBeGreaterThan(16);
  for (const [, icon = ''] of icons) expect(readFileSync(join(folder, icon)).length).toBeGreaterThan(0);
});

test('an address that nobody has set is warned of', () => {
  expect(said).toContain('points to the placeholder https://kaohe.example.com. Set baseUrl');
});

test('a setting that cannot work stops the build, and says what to do', () => {
  expect(() =>
    webpack('--output-path', join(folder, 'no'), '--env', 'baseUrl=https://localhost:3000'),
  ).toThrow(
    /Build setting "baseUrl" .* must not be localhost in a production build\. Set it in build\.config\.mjs/,
  );
});
