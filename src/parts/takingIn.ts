// Takes another library in, whole, as one step that a toast offers to undo. What the library already has stays.
import type { Library } from '#domain/library.ts';
import { words } from '#languages/words.ts';
import { undo } from '#store/execute.ts';
import { mergeIntoLibrary, replaceLibrary } from '#store/saving/wholeLibrary.ts';
import { showToast } from '#ui/toasts.ts';

export type TakingIn = 'add' | 'replace';

/** `told` is what the toast says, where there is something better to say than that a file was opened. */
export async function takeInLibrary(library: Library, how: TakingIn, told?: string): Promise<void> {
  if (how === 'replace') {
    await replaceLibrary(library);
    tell(words.t('settings:file.replaced'));
    return;
  }
  const { added } = await mergeIntoLibrary(library);
  if (added === 0) showToast({ text: words.t('settings:file.nothingNew') });
  else tell(told ?? words.t('settings:file.added'));
}

function tell(text: string): void {
  showToast({
    text,
    topic: 'history',
    actionLabel: words.t('settings:file.undo'),
    onAction: () => void undo(),
  });
}
