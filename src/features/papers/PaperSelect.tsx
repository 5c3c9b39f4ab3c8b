import { inOrder } from '#base/ordered.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { isRedlinable } from '#documents/redline/redlinePaper.ts';
import { textIn } from '#languages/language.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';

interface PaperSelectProps {
  readonly label: string;
  readonly value: string;
  readonly event: PlannedEvent;
  readonly onChange: (id: string) => void;
}

/** Another paper of the event; its programme, where none is chosen or the chosen one is gone. */
export function PaperSelect({ label, value, event, onChange }: PaperSelectProps) {
  const words = useWords('paperOptions');
  const paperWords = useWords('papers');
  const papers = inOrder(event.papersById).filter(isRedlinable);
  const nameOf = (paper: (typeof papers)[number]) =>
    textIn(paper.name, paper.language, event.mainLanguage) || paperWords('untitled');
  return (
    <SelectField
      label={label}
      value={papers.some(({ id }) => id === value) ? value : ''}
      options={[
        { value: '', label: words('usual.paper') },
        ...papers.map((paper) => ({ value: paper.id, label: nameOf(paper) })),
      ]}
      onChange={onChange}
    />
  );
}
