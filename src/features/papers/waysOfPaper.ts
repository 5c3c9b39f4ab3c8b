// Every way a paper of an event can leave: alone, and with what it encloses.
import type { TFunction } from 'i18next';
import type { DocumentTree } from '#documents/tree.ts';
import { fileNameFrom, paperTitle } from '#exports/fileName.ts';
import { EXPORT_FORMAT_IDS } from '#exports/registry.ts';
import type { FileOrder } from '#press/leaving/exportJob.ts';
import { sendToPrinter } from '#press/leaving/leave.ts';
import type { PrintJob } from '#press/leaving/print.ts';
import { downloadOne, waysOfTree } from '#press/leaving/ways.ts';
import type { WaysOfPaper } from '#press/leaving/ways.ts';
import { enclosedTrees } from './usePaperTrees.ts';
import type { OpenPaper } from './usePaperTrees.ts';

export function waysOfPaper(open: OpenPaper, tree: DocumentTree, words: TFunction<'leaving'>): WaysOfPaper {
  const alone = waysOfTree(tree, words);
  if (!enclosesAnything(open)) return alone;
  return {
    ...alone,
    printPackage: {
      id: 'print-package',
      label: words('printPackage'),
      run: () => void sendToPrinter(packageJob(open, tree, words)),
    },
    packageDownloads: EXPORT_FORMAT_IDS.map((format) => ({
      id: `download-package-${format}`,
      label: words(`asPackage.${format}`),
      run: () => downloadOne(packageFile(open, tree, words), format),
    })),
  };
}

function packageJob(open: OpenPaper, tree: DocumentTree, words: TFunction<'leaving'>): PrintJob {
  return {
    title: words('packageTitle', { name: paperTitle(tree) }),
    papers: [tree, ...enclosedTrees(open)].map((one) => ({ title: one.name, tree: () => one })),
  };
}

function packageFile(open: OpenPaper, tree: DocumentTree, words: TFunction<'leaving'>): FileOrder {
  return {
    title: words('packageTitle', { name: tree.name }),
    fileName: fileNameFrom(words('packageTitle', { name: paperTitle(tree) })),
    trees: () => [tree, ...enclosedTrees(open)],
  };
}

function enclosesAnything({ paper, state }: OpenPaper): boolean {
  return (
    paper.form === 'letter' &&
    Object.values(paper.enclosuresById).some(({ paperId }) => state.event.papersById[paperId] !== undefined)
  );
}
