import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Language } from '#languages/language.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useProgramme } from './programmeStore.ts';

interface LanguageChoiceProps {
  readonly event: PlannedEvent;
  readonly language: Language;
}

/** Which of the event's languages is being written on the sheet; absent where there is only one. */
export function LanguageChoice({ event, language }: LanguageChoiceProps) {
  const words = useWords('programme');
  const vocabulary = useWords('vocabulary');
  if (event.languages.length < 2) return null;
  return (
    <SelectField
      label={words('language')}
      isLabelHidden
      value={language}
      options={event.languages.map((each) => ({ value: each, label: vocabulary(`language.${each}`) }))}
      onChange={(chosen) => useProgramme.setState({ language: chosen })}
    />
  );
}
