// Undo and redo as the user meets them: the step is named in a toast, which a screen reader hears too, and the toast
// offers the way back.
import { words } from '#languages/words.ts';
import { redo, subscribeToSteps, undo, type StepEvent } from '#store/execute.ts';
import { savingNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { dismissOffers, showToast } from '#ui/toasts.ts';
import { stepName } from './stepName.ts';

export function undoStep(): void {
  if (undo() === null) announce(words.t('nothingToUndo'));
}

export function redoStep(): void {
  if (redo() === null) announce(words.t('nothingToRedo'));
}

/** Tells every step that was undone, redone or refused from now on. Returns how to stop. */
export function tellSteps(): () => void {
  return subscribeToSteps((event) => {
    if (event.kind !== 'refused') dismissOffers();
    const text = textOf(event);
    if (text === null) return;
    showToast({
      text,
      topic: 'history',
      ...(event.kind === 'undone' ? { actionLabel: words.t('redo'), onAction: redoStep } : {}),
      ...(event.kind === 'redone' ? { actionLabel: words.t('undo'), onAction: undoStep } : {}),
    });
  });
}

function textOf({ kind, step, changes, skipped }: StepEvent): string | null {
  const name = stepName(step.name);
  if (kind === 'done') return null;
  if (kind === 'refused') return words.t(savingNow().status === 'read-only' ? 'refused' : 'stillReading');
  if (changes.length === 0 && skipped.length > 0) return words.t('notRetraced', { name });
  if (kind === 'redone') return words.t('redone', { name });
  return words.t(skipped.length > 0 ? 'partlyUndone' : 'undone', { name });
}
