import { inOrder } from '#base/ordered.ts';
import type { EventId } from '#domain/ids.ts';
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import { isDay } from '#domain/time.ts';
import { AUTHORED_TYPE_IDS, typeIdOf } from '#documents/registry.ts';
import { textIn } from '#languages/language.ts';
import { setUpAuthoredPaper } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { BodyField } from './body/BodyField.tsx';
import styles from './Form.module.css';
import { StartText } from './languages/StartText.tsx';

interface AuthoredFormProps {
  readonly eventId: EventId;
  readonly paper: AuthoredPaper;
}

const NOTHING = '';

/** The text of a concept note, a summary or a note, and the programme it may end with. */
export function AuthoredForm({ eventId, paper }: AuthoredFormProps) {
  const words = useWords('papers');
  const event = useLibrary((library) => library.eventsById[eventId]);
  if (event === undefined) return null;
  const { language } = paper;
  const ref = { eventId, paperId: paper.id };
  const generated = inOrder(event.papersById).filter(({ form }) => form === 'generated');
  return (
    <>
      <div className={styles['pair']}>
        <SelectField
          label={words('authored.type')}
          value={typeIdOf(paper)}
          options={AUTHORED_TYPE_IDS.map((id) => ({ value: id, label: words(`type.${id}`) }))}
          onChange={(type) => execute(setUpAuthoredPaper, { ...ref, setting: { type } })}
        />
        <TextField
          type="date"
          label={words('authored.date')}
          value={paper.date ?? ''}
          onChange={(day) =>
            execute(setUpAuthoredPaper, { ...ref, setting: { date: isDay(day) ? day : null } })
          }
        />
      </div>
      <StartText eventId={eventId} paper={paper} />
      <BodyField eventId={eventId} paper={paper} />
      <SelectField
        label={words('authored.endsWith')}
        value={paper.endsWithId ?? NOTHING}
        options={[
          { value: NOTHING, label: words('authored.endsWithNothing') },
          ...generated.map((one) => ({
            value: one.id as string,
            label: textIn(one.name, language, event.mainLanguage) || words('untitled'),
          })),
        ]}
        onChange={(id) => {
          const endsWithId = generated.find((one) => one.id === id)?.id ?? null;
          execute(setUpAuthoredPaper, { ...ref, setting: { endsWithId } });
        }}
      />
    </>
  );
}
