// The two ways out: to the printer and to the disk. What goes wrong is shown, never thrown away.
import { downloadFile } from '#ui/download.ts';
import { writeInBackground } from './background.ts';
import { runExport } from './exportJob.ts';
import type { ExportOrder } from './exportJob.ts';
import { asJob, showFailure } from './leavingStore.ts';
import { PrintError, printPapers } from './print.ts';
import type { PrintJob } from './print.ts';

export async function sendToDisk(order: ExportOrder): Promise<void> {
  const { files, zipName } = order;
  const title = zipName ?? files[0]?.title ?? '';
  const outcome = await asJob({ title, kind: 'file', total: files.length }, (signal, onProgress) =>
    runExport(order, writeInBackground, signal, onProgress),
  );
  if (outcome.type === 'done') {
    const { name, content, mediaType } = outcome.file;
    downloadFile(name, new Blob([content], { type: mediaType }));
  } else if (outcome.type === 'failed') {
    console.error(outcome.error);
    const retry = () => void sendToDisk(order);
    showFailure({ title: outcome.title, kind: 'file', reason: outcome.reason, retry });
  }
}

export async function sendToPrinter(job: PrintJob): Promise<void> {
  const { title, papers } = job;
  try {
    await asJob({ title, kind: 'print', total: papers.length }, (signal, onProgress) =>
      printPapers(job, signal, onProgress),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    console.error(error);
    const retry = () => void sendToPrinter(job);
    showFailure({
      title: error instanceof PrintError ? error.title : title,
      kind: 'print',
      reason: 'paper',
      retry,
    });
  }
}
