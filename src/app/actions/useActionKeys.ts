// Runs an action when its keys are pressed. A field that is being typed in keeps its keys, its own undo above all,
// and so do a modal dialog and an open menu: what lies behind them is out of reach.
import { useEffect } from 'react';
import { actionsNow, isActionEnabled, type Action } from '#ui/actions.ts';
import { isMac } from '#ui/platform.ts';
import { isPressed } from '#ui/shortcuts.ts';

export function useActionKeys(): void {
  useEffect(() => {
    // The field in which the last letter was typed, until anything else is done.
    let typedIn: HTMLElement | null = null;
    const onAnyKey = (event: KeyboardEvent) => {
      if (!isLetter(event)) typedIn = null;
      else if (isTextField(event.target)) typedIn = event.target;
    };
    const onPress = () => (typedIn = null);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      // The field was taken away under the typist, by another tab for one: the rest of the word is no command.
      if (isLetter(event) && typedIn !== null && !typedIn.isConnected) return;
      const action = actionFor(event);
      if (action === undefined) return;
      event.preventDefault();
      action.run();
    };
    document.addEventListener('keydown', onAnyKey, { capture: true });
    document.addEventListener('pointerdown', onPress, { capture: true });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onAnyKey, { capture: true });
      document.removeEventListener('pointerdown', onPress, { capture: true });
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function actionFor(event: KeyboardEvent): Action | undefined {
  if (document.querySelector('dialog:modal, [role="menu"]:popover-open') !== null) return undefined;
  const isTyping = isTextField(event.target);
  return actionsNow().findLast(
    (action) =>
      (!isTyping || action.worksInFields === true) &&
      (action.shortcuts ?? []).some((shortcut) => isPressed(shortcut, event, isMac)) &&
      isActionEnabled(action),
  );
}

const NOT_TEXT = ['button', 'checkbox', 'radio', 'range', 'file', 'submit', 'reset', 'color'];

function isTextField(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
