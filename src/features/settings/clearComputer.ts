// Takes everything off this computer: the library with its second home, and the taste of the device.
import { EMPTY_LIBRARY } from '#domain/library.ts';
import { forgetHistory } from '#store/execute.ts';
import { putLibrary } from '#store/store.ts';

export async function clearComputer(): Promise<void> {
  putLibrary(EMPTY_LIBRARY);
  forgetHistory();
  localStorage.clear();
}
