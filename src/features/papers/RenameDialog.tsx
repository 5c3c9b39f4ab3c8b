import { useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { editPaperText } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';

interface RenameDialogProps {
  readonly eventId: EventId;
  readonly paper: Paper;
  readonly onClose: () => void;
}

export function RenameDialog({ eventId, paper, onClose }: RenameDialogProps) {
  const words = useWords('papers');
  const { language } = paper;
  const [name, setName] = useState(paper.name[language] ?? '');
  const keep = () => {
    execute(editPaperText, { eventId, paperId: paper.id, field: 'name', language, text: name.trim() });
    onClose();
  };
  return (
    <Dialog
      title={words('renameTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="primary" onClick={keep}>
            {words('keep')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField label={words('name')} dir="auto" value={name} onChange={setName} />
      </form>
    </Dialog>
  );
}
