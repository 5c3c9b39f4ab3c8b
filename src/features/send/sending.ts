// Writes one of the files and hands it over: shown while it takes long, told when it is there or could not be written.
import { asJob } from '#press/leaving/leavingStore.ts';
import { downloadFile } from '#ui/download.ts';
import { showToast } from '#ui/toasts.ts';
import type { SendWords } from './sendWords.ts';
import { sentFileName, WAYS, writeWay, type SendWish, type WayId } from './ways.ts';

export async function sendWay(way: WayId, wish: SendWish, words: SendWords): Promise<void> {
  const name = sentFileName(way, wish, words(`ways.${way}.file`));
  try {
    const content = await asJob({ title: name, kind: 'file', total: 1 }, (signal) =>
      writeWay(way, wish, signal),
    );
    downloadFile(name, new Blob([content], { type: WAYS[way].mediaType }));
    showToast({ text: words('downloaded', { name }) });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    console.error(error);
    showToast({
      text: words('failed', { name }),
      actionLabel: words('again'),
      onAction: () => void sendWay(way, wish, words),
    });
  }
}
