import type { EventId } from '#domain/ids.ts';
import { isDay } from '#domain/time.ts';
import type { Letter } from '#domain/papers/paper.ts';
import { editPaperText, setUpLetter } from '#store/commands/papers.ts';
import type { LetterSetting, PaperTextField } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { BodyField } from './body/BodyField.tsx';
import { CopiesField } from './copies/CopiesField.tsx';
import { EnclosuresField } from './EnclosuresField.tsx';
import styles from './Form.module.css';
import { printedInstead } from './languages/printedInstead.ts';
import { StartText } from './languages/StartText.tsx';
import { OfficeField } from './OfficeField.tsx';
import { ReferencesField } from './ReferencesField.tsx';

interface LetterFormProps {
  readonly eventId: EventId;
  readonly letter: Letter;
}

/** The parts of a letter, in the order they stand on it. */
export function LetterForm({ eventId, letter }: LetterFormProps) {
  const words = useWords('papers');
  const { language } = letter;
  const office = useLibrary((library) =>
    letter.officeId === null ? undefined : library.officesById[letter.officeId],
  );
  const main = useLibrary((library) => library.eventsById[eventId]?.mainLanguage) ?? language;
  const ref = { eventId, paperId: letter.id };
  const set = (setting: LetterSetting) => execute(setUpLetter, { ...ref, setting });
  const textField = (field: Exclude<PaperTextField, 'name'>) => ({
    label: words(`letter.${field}`),
    lang: language,
    dir: 'auto',
    value: letter[field][language] ?? '',
    placeholder: printedInstead(letter[field], language, main),
    onChange: (text: string) => execute(editPaperText, { ...ref, field, language, text }),
  });
  return (
    <>
      <OfficeField letter={letter} onChange={(officeId) => set({ officeId })} />
      <div className={styles['pair']}>
        <TextField
          type="date"
          label={words('letter.date')}
          value={letter.date ?? ''}
          onChange={(day) => set({ date: isDay(day) ? day : null })}
        />
        <TextField {...textField('place')} />
      </div>
      <ReferencesField eventId={eventId} letter={letter} onChange={(references) => set({ references })} />
      <TextField {...textField('salutation')} />
      <StartText eventId={eventId} paper={letter} />
      <BodyField eventId={eventId} paper={letter} />
      <TextArea {...textField('complimentaryClose')} rows={2} />
      <TextField
        label={words('letter.signatory')}
        description={
          office === undefined || office.signatory === ''
            ? words('letter.signatoryNone')
            : words('letter.signatoryAbout', { name: office.signatory })
        }
        dir="auto"
        value={letter.signatory}
        onChange={(signatory) => set({ signatory })}
      />
      <CheckField
        label={words('letter.isHandSigned')}
        checked={letter.isHandSigned}
        onChange={(isHandSigned) => set({ isHandSigned })}
      />
      <TextArea
        {...textField('addressee')}
        description={words('letter.addresseeAbout')}
        placeholder={
          printedInstead(letter.addressee, language, main) ||
          (office === undefined
            ? ''
            : (office.addressee[language] ?? printedInstead(office.addressee, language, main)))
        }
      />
      <EnclosuresField eventId={eventId} letter={letter} />
      <CopiesField eventId={eventId} letter={letter} />
    </>
  );
}
