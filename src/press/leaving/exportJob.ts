// One export from the wish to the bytes: writes paper after paper, says how far it is, stops when told to, and names the
// paper it failed at. Knows nothing of the screen, nor where the writing is done.
import type { DocumentTree } from '#documents/tree.ts';
import { differentNames } from '#exports/fileName.ts';
import { EXPORT_FORMATS } from '#exports/registry.ts';
import type { ExportFormatId } from '#exports/registry.ts';
import type { FileContent, NamedFile } from '#exports/zipFile.ts';
import type { Writing } from './writing.ts';

export interface ExportOrder {
  readonly format: ExportFormatId;
  /** Each becomes one file. */
  readonly files: readonly FileOrder[];
  /** What several files are packed in, without its ending; null = there is one file. */
  readonly zipName: string | null;
}

export interface FileOrder {
  /** What a person calls it: the paper's name, or the paper's and the recipient's. */
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  /** One paper or a package. Made when their turn comes: two hundred letters are never all held at once. */
  readonly trees: () => readonly DocumentTree[];
}

export interface ReadyFile extends NamedFile {
  readonly mediaType: string;
}

export type ExportOutcome =
  | { readonly type: 'done'; readonly file: ReadyFile }
  | { readonly type: 'cancelled' }
  /** `title` names the paper; everything else is untouched. */
  | {
      readonly type: 'failed';
      readonly title: string;
      readonly reason: FailureReason;
      readonly error: unknown;
    };

/** `program`: a part of it could not be loaded. `memory`: too large for this browser. `paper`: anything in the paper. */
export type FailureReason = 'program' | 'memory' | 'paper';

export type Write = (writing: Writing, signal: AbortSignal) => Promise<FileContent>;

export async function runExport(
  { format, files, zipName }: ExportOrder,
  write: Write,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<ExportOutcome> {
  const { extension, mediaType } = EXPORT_FORMATS[format];
  const names = differentNames(files.map(({ fileName }) => `${fileName}.${extension}`));
  const written: NamedFile[] = [];
  let title = '';
  try {
    for (const [index, file] of files.entries()) {
      signal.throwIfAborted();
      title = file.title;
      const content = await write({ type: 'papers', format, trees: file.trees() }, signal);
      written.push({ name: names[index] ?? file.fileName, content });
      onProgress(index + 1);
    }
    signal.throwIfAborted();
    const [only] = written;
    if (zipName === null && only !== undefined) return { type: 'done', file: { ...only, mediaType } };
    const content = await write({ type: 'zip', files: written }, signal);
    const name = `${zipName ?? title}.zip`;
    return { type: 'done', file: { name, content, mediaType: 'application/zip' } };
  } catch (error) {
    if (signal.aborted) return { type: 'cancelled' };
    return { type: 'failed', title, reason: reasonOf(error), error };
  }
}

function reasonOf(error: unknown): FailureReason {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // Each browser has words of its own for a module that did not come.
  if (/dynamically imported module|importing a module|module script failed|failed to fetch/i.test(message))
    return 'program';
  return name === 'RangeError' || /out of memory|allocation/i.test(message) ? 'memory' : 'paper';
}
