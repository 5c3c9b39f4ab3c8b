// Brings a raw library of an older version to the present one. Nothing read has been checked yet: a migration looks
// before it touches and leaves what it does not know as it is; repair comes after.
import type { Migrate } from '#domain/file/libraryFile.ts';
import { MIGRATIONS } from './registry.ts';

/** The raw library of the version before in, of this version out; works on a copy, never on what it was given. */
export type Migration = (raw: unknown) => unknown;

export const migrate: Migrate = (raw, fromVersion) =>
  MIGRATIONS.filter(([version]) => version > fromVersion).reduce<unknown>(
    (library, [, migration]) => migration(library),
    raw,
  );
