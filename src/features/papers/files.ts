// A paper as a file on the user's computer.
import type { DocumentTree } from '#documents/tree.ts';
import { fileNameOf } from '#exports/fileName.ts';
import { EXPORT_FORMATS } from '#exports/registry.ts';
import type { ExportFormatId } from '#exports/registry.ts';
import { downloadFile } from '#ui/download.ts';

export async function downloadPaper(tree: DocumentTree, formatId: ExportFormatId): Promise<void> {
  const { extension, mediaType, write } = EXPORT_FORMATS[formatId];
  downloadFile(fileNameOf(tree, extension), new Blob([await write([tree])], { type: mediaType }));
}
