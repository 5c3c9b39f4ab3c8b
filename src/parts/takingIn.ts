// Takes another library in, whole, as one step that a toast offers to undo.
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import type { Library } from '#domain/library.ts';
import { words } from '#languages/words.ts';
import { takeStep, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { showToast } from '#ui/toasts.ts';

export type TakingIn = 'add' | 'replace';

/** `told` is what the toast says, where there is something better to say than that a file was opened. */
export function takeInLibrary(library: Library, how: TakingIn, told?: string): void {
  takeStep(
    how === 'add' ? 'mergeIntoLibrary' : 'replaceLibrary',
    how === 'replace' ? library : joinedLibraries([libraryNow(), library]),
  );
  showToast({
    text: told ?? words.t(how === 'add' ? 'settings:file.added' : 'settings:file.replaced'),
    topic: 'history',
    actionLabel: words.t('settings:file.undo'),
    onAction: () => void undo(),
  });
}
