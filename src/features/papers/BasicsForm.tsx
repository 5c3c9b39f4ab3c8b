import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { editPaperText } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';
import { LanguageField } from './languages/LanguageField.tsx';
import { printedInstead } from './languages/printedInstead.ts';

interface BasicsFormProps {
  readonly eventId: EventId;
  readonly paper: Paper;
}

/** What every paper has: its name in the list and its language. */
export function BasicsForm({ eventId, paper }: BasicsFormProps) {
  const words = useWords('papers');
  const ref = { eventId, paperId: paper.id };
  return (
    <div className={styles['form']}>
      <TextField
        label={words('name')}
        value={paper.name[paper.language] ?? ''}
        placeholder={printedInstead(paper.name, paper.language, paper.language) || words('untitled')}
        onChange={(text) => execute(editPaperText, { ...ref, field: 'name', language: paper.language, text })}
      />
      <LanguageField eventId={eventId} paper={paper} />
    </div>
  );
}
