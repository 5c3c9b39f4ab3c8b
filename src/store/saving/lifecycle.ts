// When the page may go away, and when it is back.
import type { Device } from './device.ts';
import type { MirrorKeeper } from './mirror/keeper.ts';
import { flushPending } from './pending.ts';
import { noteBack, noteLeft } from './soundLog.ts';
import type { Saver } from './saver.ts';

/** Returns how to stop. */
export function watchPage(device: Device, saver: Saver, keeper: MirrorKeeper): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const stop = new AbortController();
  const leave = () => {
    flushPending();
    saver.leave();
    void keeper.write();
    noteLeft(device);
  };
  const comeBack = () => {
    noteBack(device);
    void saver.comeBack();
  };
  const options = { signal: stop.signal };
  // A tab that is closed on a phone says no more than that it is hidden.
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leave() : comeBack()),
    options,
  );
  // A tab that is put to sleep may be thrown away asleep, and what others wrote meanwhile comes in when it wakes.
  document.addEventListener('freeze', leave, options);
  document.addEventListener('resume', comeBack, options);
  window.addEventListener('pagehide', leave, options);
  window.addEventListener('pageshow', comeBack, options);
  window.addEventListener('focus', comeBack, options);
  return () => stop.abort();
}
