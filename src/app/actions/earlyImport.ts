// What is dropped or pasted before the room of imports is there waits for it: a file the browser opened by itself would put
// the program off the screen. Small, for the first screen waits for this.
import { words } from '#languages/words.ts';
import type { takeDropped, takePasted } from '#parts/importing/everywhere.ts';
import { showToast } from '#ui/toasts.ts';

interface Everywhere {
  readonly takeDropped: typeof takeDropped;
  readonly takePasted: typeof takePasted;
}

/** Returns how to stop: from then on the room listens by itself. */
export function holdForImport(load: () => Promise<Everywhere>): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const take = (event: DragEvent | ClipboardEvent): void => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    if (event.defaultPrevented || data === null) return;
    const isDrop = event.type === 'drop';
    const files = [...data.files];
    if (isDrop && files.length === 0) return;
    if (isDrop) event.preventDefault();
    const given = { files, text: data.getData('text/plain'), html: data.getData('text/html') };
    const { target } = event;
    load().then(
      ({ takeDropped, takePasted }) => (isDrop ? takeDropped(files) : takePasted(given, target)),
      () => showToast({ text: words.t('screenFailed.outdated') }),
    );
  };
  document.addEventListener('drop', take, { signal });
  document.addEventListener('paste', take, { signal });
  document.addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    },
    { signal },
  );
  return () => listening.abort();
}
