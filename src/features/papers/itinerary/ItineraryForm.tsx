import type { EventId } from '#domain/ids.ts';
import type { Appearance } from '#domain/people/appearances.ts';
import { LANGUAGES, type Language } from '#languages/language.ts';
import { briefTitleOf, datesTextOf } from '#parts/eventText.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from '../Form.module.css';

interface ItineraryFormProps {
  readonly appearances: readonly Appearance[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly eventIds: ReadonlySet<EventId>;
  readonly onEvents: (eventIds: ReadonlySet<EventId>) => void;
}

/** In which language, and of which events. */
export function ItineraryForm({ appearances, language, onLanguage, eventIds, onEvents }: ItineraryFormProps) {
  const words = useWords('itinerary');
  const vocabulary = useWords('vocabulary');
  const own = useInterfaceLanguage();
  const events = [...new Set(appearances.map(({ event }) => event))];
  return (
    <>
      <SelectField
        label={words('language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: vocabulary(`language.${value}`) }))}
        onChange={onLanguage}
      />
      <fieldset className={styles['group']}>
        <legend>{words('events')}</legend>
        {events.map((event) => (
          <CheckField
            key={event.id}
            label={briefTitleOf(event, own) || words('noTitle')}
            description={datesTextOf(event, own)}
            checked={eventIds.has(event.id)}
            onChange={(isWanted) => {
              const others = [...eventIds].filter((id) => id !== event.id);
              onEvents(new Set(isWanted ? [...others, event.id] : others));
            }}
          />
        ))}
      </fieldset>
      <p className={styles['hint']}>{words('about')}</p>
    </>
  );
}
