import { inOrder } from '#base/ordered.ts';
import type { PaperId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { isInternalPaper } from './issueWish.ts';
import styles from './Dialogs.module.css';

interface IssuePapersProps {
  readonly event: PlannedEvent;
  readonly chosen: readonly PaperId[];
  readonly onChoose: (chosen: readonly PaperId[]) => void;
}

/** Which papers go out with an edition. */
export function IssuePapers({ event, chosen, onChoose }: IssuePapersProps) {
  const words = useEditionWords();
  const papers = inOrder(event.papersById);
  const going = new Set(chosen);
  return (
    <fieldset className={styles['papers']}>
      <legend>{words('issuing.papers')}</legend>
      <p>{words(papers.length === 0 ? 'issuing.noPapers' : 'issuing.papersAbout')}</p>
      {papers.map((paper) => {
        const name = textIn(paper.name, paper.language) || words('untitledPaper');
        return (
          <CheckField
            key={paper.id}
            label={isInternalPaper(paper) ? words('issuing.internalPaper', { name }) : name}
            checked={going.has(paper.id)}
            onChange={(isGoing) =>
              onChoose(isGoing ? [...chosen, paper.id] : chosen.filter((id) => id !== paper.id))
            }
          />
        );
      })}
      {papers.length > 3 && (
        <div className={styles['allOrNone']}>
          <Button look="quiet" onClick={() => onChoose(papers.map(({ id }) => id))}>
            {words('issuing.allPapers')}
          </Button>
          <Button look="quiet" onClick={() => onChoose([])}>
            {words('issuing.noneOfThem')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
