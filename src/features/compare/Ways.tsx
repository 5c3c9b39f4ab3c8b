import { MailPlus, Printer } from 'lucide-react';
import { useEditionsOf } from '#parts/editions/useStandings.ts';
import { sendToPrinter } from '#press/leaving/leave.ts';
import { printJobOf } from '#press/leaving/ways.ts';
import { changeNoticeAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useCompared } from './compared.ts';
import { useCompareWords } from './compareWords.ts';
import { comparisonTree } from './comparisonPapers.ts';
import type { ComparePlace } from './place.ts';
import { SheetWays } from './sheet/SheetWays.tsx';

/** What is done with a comparison: a letter about it, its list or its sheet on paper. */
export function Ways({ place }: { readonly place: ComparePlace }) {
  const words = useCompareWords();
  const { eventId, comparison } = useCompared();
  const editions = useEditionsOf(eventId);
  if (place.look === 'sheet') return <SheetWays place={place} />;
  const printList = () => {
    const tree = comparisonTree(
      { type: 'changes', name: words('listName'), paperId: null },
      place,
      comparison,
      editions,
    );
    void sendToPrinter(printJobOf(tree));
  };
  return (
    <>
      {place.look === 'list' && (
        <Button icon={<Printer />} onClick={printList}>
          {words('printList')}
        </Button>
      )}
      <Button
        look="primary"
        icon={<MailPlus />}
        onClick={() => goTo(changeNoticeAddress(eventId, place.from, place.to))}
      >
        {words('notice')}
      </Button>
    </>
  );
}
