// Version 1: the first library, so there is nothing before it to change. Frozen.
import type { Migration } from './migrate.ts';

export const first: Migration = (raw) => raw;
