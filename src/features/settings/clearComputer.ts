// Takes everything off this computer: the library with its second home, and the taste of the device.
import { clearEverything } from '#store/saving/wholeLibrary.ts';

export async function clearComputer(): Promise<void> {
  await clearEverything();
  localStorage.clear();
}
