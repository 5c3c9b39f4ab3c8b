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
    const { editionsKept } = await replaceLibrary(library);
    tell(withSecond(words.t('settings:file.replaced'), 'editionsStay', editionsKept));
    return;
  }
  const { added, editionsDiffering } = await mergeIntoLibrary(library);
  const kept = (text: string) => withSecond(text, 'editionsDiffer', editionsDiffering);
  if (added === 0) showToast({ text: kept(words.t('settings:file.nothingNew')) });
  else tell(kept(told ?? words.t('settings:file.added')));
}

/** What was issued never changes: where a file says otherwise, that is told. */
function withSecond(text: string, key: 'editionsStay' | 'editionsDiffer', count: number): string {
  return count === 0 ? text : `${text}. ${words.t(`settings:file.${key}`, { count })}`;
}

function tell(text: string): void {
  showToast({
    text,
    topic: 'history',
    actionLabel: words.t('settings:file.undo'),
    onAction: () => void undo(),
  });
}
