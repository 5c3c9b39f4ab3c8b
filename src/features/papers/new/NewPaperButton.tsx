import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { NewPaperDialog } from './NewPaperDialog.tsx';

/** The way to a new paper. */
export function NewPaperButton({ event }: { readonly event: PlannedEvent }) {
  const words = useWords('newPaper');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" icon={<Plus />} onClick={() => setOpen(true)}>
        {words('open')}
      </Button>
      {isOpen && <NewPaperDialog event={event} onClose={() => setOpen(false)} />}
    </>
  );
}
