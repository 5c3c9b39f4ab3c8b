// One pasted text or file, read; the same in the worker as on the page. Never fails.
import type { FileOptions, FileOutcome } from '../fileOutcome.ts';
import { readFile } from '../readFile.ts';
import type { Source } from './messages.ts';

export async function readSource(
  source: Source,
  options: FileOptions,
  onProgress: (share: number) => void,
): Promise<FileOutcome> {
  switch (source.kind) {
    case 'file':
      return readFile(source.file, options, onProgress);
    case 'html':
      return readFile(
        { name: '', bytes: new TextEncoder().encode(source.html) },
        options,
        onProgress,
        'page',
      );
    default:
      return readFile(
        { name: '', bytes: new TextEncoder().encode(source.text) },
        options,
        onProgress,
        'text',
      );
  }
}
