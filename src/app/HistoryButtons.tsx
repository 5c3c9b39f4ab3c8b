import { Redo2, Undo2 } from 'lucide-react';
import { useHistory } from '#store/execute.ts';
import { IconButton } from '#ui/Button.tsx';
import { isMac } from '#ui/platform.ts';
import { shortcutText } from '#ui/shortcuts.ts';
import { useWords } from '#ui/useWords.ts';
import { redoStep, undoStep } from './actions/undoing.ts';
import { stepName } from './actions/stepName.ts';

/** Undo and redo, each named after the step it concerns. */
export function HistoryButtons() {
  const words = useWords('app');
  const { undoName, redoName } = useHistory();
  const undoLabel = undoName === null ? words('undo') : words('undoNamed', { name: stepName(undoName) });
  const redoLabel = redoName === null ? words('redo') : words('redoNamed', { name: stepName(redoName) });
  return (
    <>
      <IconButton
        label={undoLabel}
        title={`${undoLabel} (${shortcutText('Mod+Z', isMac)})`}
        disabled={undoName === null}
        onClick={undoStep}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label={redoLabel}
        title={`${redoLabel} (${shortcutText('Mod+Shift+Z', isMac)})`}
        disabled={redoName === null}
        onClick={redoStep}
      >
        <Redo2 />
      </IconButton>
    </>
  );
}
