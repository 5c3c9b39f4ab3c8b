// Reads files and pasted text apart from the page, which can end it at any moment. Started by readInWorker.ts.
import { readSource } from './readSource.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { id, source, options } = data;
  const answer = (message: ReadAnswer): void => self.postMessage(message, { transfer: [] });
  answer({ id, kind: 'progress', share: 0 });
  void readSource(source, options, (share) => answer({ id, kind: 'progress', share })).then((outcome) =>
    answer({ id, kind: 'outcome', outcome }),
  );
});
