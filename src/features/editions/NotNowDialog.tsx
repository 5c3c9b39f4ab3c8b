import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { adoptAndTell, calledName, goBackToDraft } from '#parts/editions/acting.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

interface NotNowDialogProps {
  readonly event: PlannedEvent;
  readonly onClose: () => void;
}

/** Why nothing can be issued while a "what if" is worked on; both ways out lead to issuing. */
export function NotNowDialog({ event, onClose }: NotNowDialogProps) {
  const words = useEditionWords();
  const name = calledName(event.alternative?.name ?? '');
  return (
    <Dialog
      title={words('issuing.notNow')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button onClick={() => goBackToDraft(event.id)}>{words('backToDraft')}</Button>
          <Button look="primary" onClick={() => adoptAndTell(event.id)}>
            {words('adopt')}
          </Button>
        </>
      }
    >
      <p>{words('issuing.notNowAbout', { name })}</p>
    </Dialog>
  );
}
