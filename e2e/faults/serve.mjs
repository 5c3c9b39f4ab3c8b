// Serves the built program at / and the page of the fault tests at /faults/, from one origin, so that a test can
// prepare or look at what the program keeps.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PORT = Number(process.argv[2]);
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isFaults = pathname.startsWith('/faults/');
  const home = join(ROOT, isFaults ? 'test-results/faults-page' : 'dist');
  const inside = isFaults ? pathname.slice('/faults'.length) : pathname;
  const path = join(home, normalize(inside.endsWith('/') ? `${inside}index.html` : inside));
  try {
    const content = await readFile(path);
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(PORT, '127.0.0.1');
