import { expect, it } from 'vitest';
import { libraryFileName } from './libraryFile.ts';

it('names a backup by its day, so that a folder of backups is in order', () => {
  expect(libraryFileName('2026-11-22T14:02:00.000Z')).toBe('2026-11-22 Rostrum library.json');
});
