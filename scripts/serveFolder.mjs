import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a folder to this machine alone.
 * @param from the first port to try; each taken one is passed over
 * @returns the server, and its address
 */
export async function serveFolder(folder, from) {
  const server = createServer((request, response) => answer(folder, request, response));
  const port = await listen(server, from);
  return { server, url: `http://localhost:${port}/` };
}

function answer(folder, { method, url }, response) {
  const file = fileOf(folder, url);
  if (file === null || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(file === null ? 404 : 405).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/** The file behind an address; null for what is not there, or not within the folder. */
function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = normalize(join(folder, path === '/' ? 'index.html' : path));
    return file.startsWith(normalize(folder) + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function listen(server, from) {
  for (let port = from; ; port += 1) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 65_535) throw error;
    }
  }
}
