import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { LANGUAGES } from '#languages/language.ts';
import { editPaperText, setPaperLanguage } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';

interface BasicsFormProps {
  readonly eventId: EventId;
  readonly paper: Paper;
}

/** What every paper has: its name in the list and its language. */
export function BasicsForm({ eventId, paper }: BasicsFormProps) {
  const words = useWords('papers');
  const vocabulary = useWords('vocabulary');
  const ref = { eventId, paperId: paper.id };
  return (
    <div className={styles['pair']}>
      <TextField
        label={words('name')}
        value={paper.name[paper.language] ?? ''}
        placeholder={words('untitled')}
        onChange={(text) => execute(editPaperText, { ...ref, field: 'name', language: paper.language, text })}
      />
      <SelectField
        label={words('language')}
        value={paper.language}
        options={LANGUAGES.map((language) => ({
          value: language,
          label: vocabulary(`language.${language}`),
        }))}
        onChange={(language) => execute(setPaperLanguage, { ...ref, language })}
      />
    </div>
  );
}
