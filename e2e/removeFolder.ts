// A folder a browser had: one of its processes, on its way out, may still write into it for a moment.
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Removes the folder and what is written into it meanwhile; throws where it is still there after five seconds. */
export async function removeFolder(path: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      // Its own repeated tries would leave what came in between.
      rmSync(path, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await wait(100);
    }
  }
}
