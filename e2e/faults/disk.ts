// What a browser keeps of a page, as files in its profile, and the ways in which files get damaged.
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The folder of the databases, of which the library's is one. */
export function databaseFolder(profile: string): string {
  return join(profile, 'Default', 'IndexedDB');
}

/** The folder of the origin's private files: the mirror. */
export function mirrorFolder(profile: string): string {
  return join(profile, 'Default', 'File System');
}

export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** The write-ahead logs of the database: what was written last is in there alone. */
export function databaseLogs(profile: string): readonly string[] {
  return filesIn(databaseFolder(profile)).filter((path) => path.endsWith('.log'));
}

/** Takes bytes from the end of a file: half a record stays behind. */
export function shorten(path: string, bytes: number): void {
  const file = openSync(path, 'r+');
  ftruncateSync(file, Math.max(0, statSync(path).size - bytes));
  closeSync(file);
}

/** Takes the last part of a file away, as a power cut does to one being written. */
export function cut(path: string, part: number): void {
  const file = openSync(path, 'r+');
  ftruncateSync(file, Math.floor(statSync(path).size * (1 - part)));
  closeSync(file);
}

/** Writes over a stretch in the middle of a file. */
export function overwrite(path: string, byte: number): void {
  const { size } = statSync(path);
  const length = Math.min(512, Math.max(1, Math.floor(size / 2)));
  if (size === 0) return;
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, byte), 0, length, Math.floor((size - length) / 2));
  closeSync(file);
}

export function empty(path: string): void {
  const file = openSync(path, 'r+');
  ftruncateSync(file, 0);
  closeSync(file);
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
