// The five real documents come back from their examples, word for word, in print, Word, HTML and text.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');

test('every word of the real documents is in the papers made from the examples, in its order', () => {
  // Five packages are printed, and read by LibreOffice.
  test.setTimeout(180_000);
  const said = execFileSync('node', [join(ROOT, 'e2e/report/run.mjs'), 'papers'], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  const shares = said.split('\n').filter((line) => / % of \d+ words/.test(line));
  expect(shares).toHaveLength(20);
  for (const line of shares) expect(line).toMatch(/ 100\.00 % /);
});
