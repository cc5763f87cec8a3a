import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serveFolder.mjs';

const outer = mkdtempSync(join(tmpdir(), 'kaohe-serve-'));
const folder = join(outer, 'served');
const servers: Server[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'office-js'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(outer, 'served-too.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'page');
  writeFileSync(join(folder, 'office-js', '名 册.js'), 'script');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(outer, { recursive: true });
});

async function serve(from = 3300): Promise<string> {
  const { server, url } = await serveFolder(folder, from);
  servers.push(server);
  return url;
}

/** Asks for a path as it stands: `fetch` would tidy it. */
function ask(
  url: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; text: string }> {
  const { port } = new URL(url);
  return new Promise((done, fail) => {
    request({ host: 'localhost', port, path, method }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('the folder is served, its page first, with the types that browsers insist on', async () => {
  const url = await serve();
  expect(await ask(url, '/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'page' });
  expect(await ask(url, `/office-js/${encodeURIComponent('名 册.js')}?v=1`)).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    text: 'script',
  });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../served-too.txt',
  '/%00',
  '/%',
  '/office-js',
  '/none',
])('nothing is served for %s', async (path) => {
  expect(await ask(await serve(), path)).toMatchObject({ status: 404, text: '' });
});

test('it can be read only', async () => {
  expect(await ask(await serve(), '/', 'POST')).toMatchObject({ status: 405, text: '' });
});

test('a taken port is passed over', async () => {
  const first = new URL(await serve(3400));
  const second = new URL(await serve(Number(first.port)));
  expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  expect(await ask(second.href, '/')).toMatchObject({ text: 'page' });
});
