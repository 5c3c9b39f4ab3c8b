// Attacks on what the browser keeps for the page, as a full disk or a cleaning program would make them.
import type { Page } from '@playwright/test';

/** From now on every write to the disk fails for want of room, until `makeRoom`. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
    if (real === undefined) throw new Error('This browser has no IndexedDB');
    const { value } = real as { readonly value: (...details: readonly unknown[]) => unknown };
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {
      ...real,
      value(this: IDBDatabase, ...details: readonly unknown[]) {
        if (details[1] === 'readwrite') throw new DOMException('The disk is full', 'QuotaExceededError');
        return Reflect.apply(value, this, details);
      },
    });
    addEventListener('make-room', () => Object.defineProperty(IDBDatabase.prototype, 'transaction', real), {
      once: true,
    });
  });
}

export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('make-room')));
}

/** Takes both homes of the library away and leaves the traces that there was one. */
export async function loseLibrary(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', resolve);
        request.addEventListener('error', resolve);
      });
    }
  });
}
