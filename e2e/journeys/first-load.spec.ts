// How much code reaches the browser before an empty library shows its first screen.
import { gzipSync } from 'node:zlib';
import { expect, test } from '../fixtures/page.ts';
import { openEmpty } from '../pages/library.ts';

/** Bytes of JavaScript, compressed. */
const MOST = 170 * 1024;

test('the first screen of an empty library needs at most 170 KB of code', async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(response.body().then((body) => gzipSync(body).length));
    }
  });
  await openEmpty(page);
  const sizes = await Promise.all(scripts);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `First load: ${(total / 1024).toFixed(1)} KB of JavaScript in ${sizes.length} files, compressed`,
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MOST);
});
