// Version 2: what an edition froze becomes one closed text, with the headings of its papers in the clear; and there is
// a place for alternatives.
import { inVersion2 } from '#domain/file/editionInTheClear.ts';
import type { Migration } from './migrate.ts';

export const editionsClosed: Migration = (raw) => inVersion2(raw);
