// Every migration, in the order they run: a file `NNNN-what-changed.ts` beside this one and a line here, and a fixture
// of the version before. The number is the version the migration leads to. One that has been published never changes.
import { first } from './0001-first.ts';
import { editionsClosed } from './0002-editions-closed.ts';
import type { Migration } from './migrate.ts';

export const MIGRATIONS: readonly (readonly [version: number, migration: Migration])[] = [
  [1, first],
  [2, editionsClosed],
];
