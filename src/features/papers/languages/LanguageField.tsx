import { Languages } from 'lucide-react';
import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { LANGUAGES } from '#languages/language.ts';
import { setPaperLanguage } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { Menu } from '#ui/Menu.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { duplicateInLanguage } from './duplicateInLanguage.ts';
import styles from './LanguageField.module.css';
import { useLanguageName } from './useLanguageName.ts';

interface LanguageFieldProps {
  readonly eventId: EventId;
  readonly paper: Paper;
}

/** The language of the paper, whatever the interface speaks, and a copy of it in another one. */
export function LanguageField({ eventId, paper }: LanguageFieldProps) {
  const words = useWords('paperLanguages');
  const nameOf = useLanguageName();
  return (
    <div className={styles['field']}>
      <SelectField
        label={words('language')}
        value={paper.language}
        options={LANGUAGES.map((language) => ({ value: language, label: nameOf(language, 'both') }))}
        onChange={(language) => execute(setPaperLanguage, { eventId, paperId: paper.id, language })}
      />
      <Menu
        label={words('duplicate')}
        icon={<Languages />}
        look="quiet"
        items={LANGUAGES.filter((language) => language !== paper.language).map((language) => ({
          id: language,
          label: nameOf(language, 'both'),
          onSelect: () => duplicateInLanguage(eventId, paper.id, language, nameOf(language), words),
        }))}
      />
    </div>
  );
}
