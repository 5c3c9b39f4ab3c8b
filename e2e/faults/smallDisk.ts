// A disk so small that a test can fill it to the last byte: memory mounted as a disk, on which a profile keeps what
// pages store. The rest of the profile stays where it was, because a browser that cannot write its own files ends.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  /** To be called before the browser has been on this profile. */
  readonly holdPagesOf: (profile: string) => void;
  readonly fill: () => void;
  readonly makeRoom: () => void;
  readonly remove: () => void;
}

const PAGES = ['IndexedDB', 'File System', 'Local Storage'] as const;

/** The reason, where this computer does not let the test have a disk of its own. */
export function smallDisk(): SmallDisk | string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return mounted.error?.message ?? mounted.stderr.trim();
  }
  let ballasts = 0;
  return {
    holdPagesOf: (profile) => {
      mkdirSync(join(profile, 'Default'));
      for (const name of PAGES) {
        mkdirSync(join(folder, name));
        symlinkSync(join(folder, name), join(profile, 'Default', name));
      }
    },
    fill: () => {
      ballasts += 1;
      const file = openSync(join(folder, `ballast-${ballasts}`), 'w');
      for (let size = 1_048_576; size >= 512; size /= 2) writeUntilFull(file, Buffer.alloc(size));
      closeSync(file);
    },
    makeRoom: () => {
      for (; ballasts > 0; ballasts -= 1) rmSync(join(folder, `ballast-${ballasts}`));
    },
    remove: () => {
      // Lazily: a browser that was killed a moment ago may still be letting go of it.
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, content: Buffer): void {
  try {
    while (writeSync(file, content) === content.length);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
