import type { Edition } from '#domain/editions/edition.ts';
import { STAGES } from '#domain/editions/stage.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { isDay } from '#domain/time.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { IssuePapers } from './IssuePapers.tsx';
import { type IssueForm, proposedLabel } from './issueWish.ts';
import styles from './Dialogs.module.css';

interface IssueFieldsProps {
  readonly event: PlannedEvent;
  readonly editions: readonly Edition[];
  readonly form: IssueForm;
  /** What is missing is said only then. */
  readonly isTried: boolean;
  readonly onForm: (form: IssueForm) => void;
}

/** What an edition is to be: stage, label, date, note, papers. */
export function IssueFields({ event, editions, form, isTried, onForm }: IssueFieldsProps) {
  const words = useEditionWords();
  const vocabulary = useWords('vocabulary');
  const { stage, label, asOf, note, paperIds } = form;
  const dayError = words(asOf === '' ? 'issuing.asOfMissing' : 'issuing.asOfWrong');
  return (
    <>
      <div className={styles['pair']}>
        <SelectField
          label={words('issuing.stage')}
          value={stage}
          options={STAGES.map((one) => ({ value: one, label: vocabulary(`stage.${one}`) }))}
          onChange={(chosen) => onForm({ ...form, stage: chosen })}
        />
        <TextField
          label={words('issuing.label')}
          description={words('issuing.labelAbout')}
          dir="auto"
          maxLength={200}
          value={label ?? proposedLabel(stage, editions)}
          onChange={(typed) => onForm({ ...form, label: typed })}
        />
        <TextField
          type="date"
          required
          label={words('issuing.asOf')}
          description={words('issuing.asOfAbout')}
          error={isTried && !isDay(asOf) ? dayError : undefined}
          value={asOf}
          onChange={(day) => onForm({ ...form, asOf: day })}
        />
      </div>
      <TextArea
        label={words('issuing.note')}
        description={words('issuing.noteAbout')}
        rows={2}
        dir="auto"
        value={note}
        onChange={(typed) => onForm({ ...form, note: typed })}
      />
      <IssuePapers event={event} chosen={paperIds} onChoose={(ids) => onForm({ ...form, paperIds: ids })} />
    </>
  );
}
