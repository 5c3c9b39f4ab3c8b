// The ways a paper can leave, as things to do: what menus, buttons and the palette show.
import type { TFunction } from 'i18next';
import type { DocumentTree } from '#documents/tree.ts';
import { fileNameFrom, paperTitle } from '#exports/fileName.ts';
import { EXPORT_FORMAT_IDS } from '#exports/registry.ts';
import type { ExportFormatId } from '#exports/registry.ts';
import type { FileOrder } from './exportJob.ts';
import { sendToDisk, sendToPrinter } from './leave.ts';
import type { PrintJob } from './print.ts';

export interface Way {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export interface WaysOfPaper {
  readonly print: Way;
  /** null = it encloses nothing. */
  readonly printPackage: Way | null;
  readonly downloads: readonly Way[];
  readonly packageDownloads: readonly Way[];
}

/** Of a paper that encloses nothing. */
export function waysOfTree(tree: DocumentTree, words: TFunction<'leaving'>): WaysOfPaper {
  const job = printJobOf(tree);
  return {
    print: { id: 'print-paper', label: words('print'), run: () => void sendToPrinter(job) },
    printPackage: null,
    downloads: EXPORT_FORMAT_IDS.map((format) => ({
      id: `download-${format}`,
      label: words(`as.${format}`),
      run: () => downloadOne(paperFile(tree), format),
    })),
    packageDownloads: [],
  };
}

/** The paper alone, for the browser's own print command too. */
export function printJobOf(tree: DocumentTree): PrintJob {
  return { title: paperTitle(tree), papers: [{ title: tree.name, tree: () => tree }] };
}

function paperFile(tree: DocumentTree): FileOrder {
  return { title: tree.name, fileName: fileNameFrom(paperTitle(tree)), trees: () => [tree] };
}

export function downloadOne(file: FileOrder, format: ExportFormatId): void {
  void sendToDisk({ format, files: [file], zipName: null });
}
