// How a paper leaves the screen: to the printer or as a file. What goes wrong is said in words, never thrown away.
import type { TFunction } from 'i18next';
import type { DocumentTree } from '#documents/tree.ts';
import { paperTitle } from '#exports/fileName.ts';
import type { ExportFormatId } from '#exports/registry.ts';
import { showToast } from '#ui/toasts.ts';
import { downloadPaper } from './files.ts';
import { printPapers } from './print.ts';
import type { PrintJob } from './print.ts';

/** One paper, or a letter with what it encloses as one job. */
export function printJob(
  tree: DocumentTree,
  enclosed: readonly DocumentTree[],
  words: TFunction<'papers'>,
): PrintJob {
  const title = paperTitle(tree);
  return {
    title: enclosed.length === 0 ? title : words('packageTitle', { name: title }),
    trees: [tree, ...enclosed],
  };
}

export function sendToPrinter(job: PrintJob, words: TFunction<'papers'>): void {
  printPapers(job).catch((error: unknown) => {
    console.error(error);
    showToast({ text: words('printFailed', { name: job.title }) });
  });
}

export function sendToDisk(tree: DocumentTree, format: ExportFormatId, words: TFunction<'papers'>): void {
  downloadPaper(tree, format).catch((error: unknown) => {
    console.error(error);
    showToast({ text: words('downloadFailed', { name: tree.name }) });
  });
}
