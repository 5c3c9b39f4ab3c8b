// Writes files apart from the page, so that a long one never holds up what is being typed. Started by background.ts.
import { answerTo } from './writing.ts';
import type { WriteRequest } from './writing.ts';

self.addEventListener('message', (event: MessageEvent<WriteRequest>) => {
  void answerTo(event.data).then((answer) => self.postMessage(answer, { transfer: [] }));
});
