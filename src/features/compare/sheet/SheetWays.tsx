import { FilePlus2 } from 'lucide-react';
import { useStandings } from '#parts/editions/useStandings.ts';
import { PrintAndDownload } from '#press/leaving/PrintAndDownload.tsx';
import { Button } from '#ui/Button.tsx';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import { nameOfStanding } from '../names.ts';
import type { ComparePlace } from '../place.ts';
import { keepSheet } from './keepSheet.ts';
import { shownPaperId } from './shownPaper.ts';
import { useSheetTree } from './useSheetTree.ts';

/** The redline leaves by print and in files, or stays as a paper of the event. */
export function SheetWays({ place }: { readonly place: ComparePlace }) {
  const words = useCompareWords();
  const { eventId, comparison } = useCompared();
  const tree = useSheetTree(place);
  const standings = useStandings(eventId);
  const keep = () => {
    const name = words('keptName', {
      from: nameOfStanding(standings, place.from),
      to: nameOfStanding(standings, place.to),
    });
    keepSheet(eventId, { name, paperId: shownPaperId(comparison, place.paperId) }, place, words);
  };
  return (
    <>
      <Button icon={<FilePlus2 />} onClick={keep}>
        {words('keep')}
      </Button>
      <PrintAndDownload tree={tree} />
    </>
  );
}
