import { textIn } from '#languages/language.ts';
import { PaperPreview } from '#press/PaperPreview.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import marks from '../Marks.module.css';
import type { ComparePlace, Visit } from '../place.ts';
import { papersToShow, shownPaperId } from './shownPaper.ts';
import { useSheetTree } from './useSheetTree.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly place: ComparePlace;
  readonly onVisit: Visit;
}

/** The programme, or another paper, as one sheet with everything marked that came, went or moved. */
export function Sheet({ place, onVisit }: SheetProps) {
  const words = useCompareWords();
  const { comparison, language } = useCompared();
  const tree = useSheetTree(place);
  const papers = papersToShow(comparison);
  return (
    <>
      {papers.length > 1 && (
        <SelectField
          label={words('paper')}
          className={styles['paper']}
          value={shownPaperId(comparison, place.paperId) ?? ''}
          options={papers.map((paper) => ({
            value: paper.id,
            label: textIn(paper.name, language, paper.language) || words('untitledPaper'),
          }))}
          onChange={(id) => onVisit({ paperId: papers.find((paper) => paper.id === id)?.id ?? null })}
        />
      )}
      <div className={joinClasses(styles['sheet'], marks['marks'])}>
        <PaperPreview tree={tree} />
      </div>
    </>
  );
}
