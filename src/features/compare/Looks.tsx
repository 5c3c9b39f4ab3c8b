import { lazy, Suspense, useRef } from 'react';
import type { NamedStanding } from '#parts/editions/useStandings.ts';
import { PreviewFailed } from '#press/PreviewFailed.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Choice } from './Choice.tsx';
import { useCompared } from './compared.ts';
import { useCompareWords } from './compareWords.ts';
import { ChangeList } from './list/ChangeList.tsx';
import { Filters } from './list/Filters.tsx';
import { nameOfStanding } from './names.ts';
import { LOOKS, type ComparePlace, type Visit } from './place.ts';
import { StepButtons } from './StepButtons.tsx';
import { Summary } from './Summary.tsx';
import { useSteps } from './useSteps.ts';
import styles from './CompareScreen.module.css';

interface LooksProps {
  readonly place: ComparePlace;
  readonly standings: readonly NamedStanding[];
  readonly onVisit: Visit;
}

const Sides = lazy(async () => ({ default: (await import('./sides/Sides.tsx')).Sides }));
const Sheet = lazy(async () => ({ default: (await import('./sheet/Sheet.tsx')).Sheet }));

const failed = (_error: Error, retry: () => void) => <PreviewFailed onRetry={retry} />;

/** One comparison in the look the address asks for, and the way from change to change within it. */
export function Looks({ place, standings, onVisit }: LooksProps) {
  const words = useCompareWords();
  const { comparison } = useCompared();
  const root = useRef<HTMLDivElement>(null);
  const names = {
    before: nameOfStanding(standings, place.from),
    after: nameOfStanding(standings, place.to),
  };
  const steps = useSteps(root, place.look);
  return (
    <>
      <div className={styles['tools']}>
        <Choice
          label={words('look')}
          value={place.look}
          options={LOOKS.map((value) => ({ value, label: words(`looks.${value}`) }))}
          onChange={(look) => onVisit({ look })}
        />
        <Summary filter={place} />
        <StepButtons {...steps} />
      </div>
      {place.look !== 'sheet' && <Filters place={place} onVisit={onVisit} />}
      <div ref={root} className={styles[place.look]}>
        <ErrorBoundary resetKey={comparison} fallback={failed}>
          <Suspense fallback={<p role="status">{words('comparing')}</p>}>
            {place.look === 'list' && <ChangeList place={place} />}
            {place.look === 'sides' && <Sides filter={place} names={names} />}
            {place.look === 'sheet' && <Sheet place={place} onVisit={onVisit} />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
