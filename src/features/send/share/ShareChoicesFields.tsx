import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { shareablePapers } from '#exports/share/shareablePapers.ts';
import { OWN_NAMES, textIn } from '#languages/language.ts';
import { CheckField } from '#ui/CheckField.tsx';
import type { ShareChoices } from './shareOrder.ts';
import { useShareWords } from './shareWords.ts';
import styles from './ShareSection.module.css';

interface ShareChoicesFieldsProps {
  readonly event: PlannedEvent;
  readonly choices: ShareChoices;
  readonly onChoose: (choices: ShareChoices) => void;
}

/** Papers, languages, and whether internal notes go with the page. */
export function ShareChoicesFields({ event, choices, onChoose }: ShareChoicesFieldsProps) {
  const words = useShareWords();
  const { paperIds, languages, hasInternal } = choices;
  const papers = shareablePapers(event, hasInternal);
  const offered = [...new Set([event.mainLanguage, ...event.languages])];
  const setInternal = (isInternal: boolean) => {
    const possible = new Set(shareablePapers(event, isInternal).map(({ id }) => id));
    onChoose({
      ...choices,
      hasInternal: isInternal,
      paperIds: paperIds.filter((id) => possible.has(id)),
    });
  };
  return (
    <div className={styles['choices']}>
      <fieldset>
        <legend>{words('papers')}</legend>
        {papers.length === 0 && <p>{words('noPapers')}</p>}
        {papers.map((paper) => (
          <CheckField
            key={paper.id}
            label={textIn(paper.name, paper.language, event.mainLanguage) || words('untitled')}
            checked={paperIds.includes(paper.id)}
            onChange={() =>
              onChoose({
                ...choices,
                paperIds: toggled(
                  papers.map(({ id }) => id),
                  paperIds,
                  paper.id,
                ),
              })
            }
          />
        ))}
      </fieldset>
      {offered.length > 1 && (
        <fieldset>
          <legend>{words('languages')}</legend>
          <p>{words('languagesAbout')}</p>
          {offered.map((language) => (
            <CheckField
              key={language}
              label={OWN_NAMES[language]}
              checked={languages.includes(language)}
              // One language stays: a page says something.
              disabled={languages.length === 1 && languages.includes(language)}
              onChange={() => onChoose({ ...choices, languages: toggled(offered, languages, language) })}
            />
          ))}
        </fieldset>
      )}
      <CheckField
        label={words('internal')}
        description={words('internalAbout')}
        checked={hasInternal}
        onChange={setInternal}
      />
      <div role="alert">{hasInternal && <p className={styles['warning']}>{words('internalWarning')}</p>}</div>
    </div>
  );
}

/** With the one put in or taken out, in the order of all of them. */
function toggled<Item>(all: readonly Item[], chosen: readonly Item[], one: Item): readonly Item[] {
  return all.filter((item) => (item === one ? !chosen.includes(item) : chosen.includes(item)));
}
