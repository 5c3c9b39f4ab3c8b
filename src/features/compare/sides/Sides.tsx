import { Link2, Link2Off } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { IconButton } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { Choice } from '../Choice.tsx';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import type { Filter } from '../filter.ts';
import marks from '../Marks.module.css';
import { redlineOf } from './redlineOf.ts';
import type { Side } from './sideOf.ts';
import { sayingOf } from './stops.ts';
import { useDrawnSides } from './useDrawnSides.ts';
import { useLinkedScroll } from './useLinkedScroll.ts';
import styles from './Sides.module.css';

interface SidesProps {
  readonly filter: Filter;
  /** What either side is called. */
  readonly names: Readonly<Record<Side, string>>;
}

const SIDES: readonly Side[] = ['before', 'after'];

/** The two programmes as they print, what differs marked on either; on a phone one at a time. */
export function Sides({ filter, names }: SidesProps) {
  const words = useCompareWords();
  const { comparison, sentenceOf } = useCompared();
  const [isLinked, setLinked] = useState(true);
  const [front, setFront] = useState<Side>('after');
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const { isPeopleOnly, isWithoutInternal, isWithoutRooms, personId } = filter;
  const say = useMemo(() => {
    const wanted = { isPeopleOnly, isWithoutInternal, isWithoutRooms, personId };
    return sayingOf(comparison, sentenceOf, wanted);
  }, [comparison, sentenceOf, isPeopleOnly, isWithoutInternal, isWithoutRooms, personId]);
  const tree = useMemo(() => redlineOf(comparison), [comparison]);
  useDrawnSides(before, after, tree, say);
  useLinkedScroll(before, after, isLinked);
  return (
    <div className={joinClasses(styles['body'], marks['marks'])}>
      <div className={styles['switch']}>
        <Choice
          label={words('sides.shown')}
          value={front}
          options={SIDES.map((value) => ({ value, label: words(`sides.${value}`) }))}
          onChange={setFront}
        />
      </div>
      <div className={styles['sides']} data-front={front}>
        <IconButton
          label={words('sides.link')}
          look="plain"
          className={styles['link']}
          aria-pressed={isLinked}
          onClick={() => setLinked(!isLinked)}
        >
          {isLinked ? <Link2 /> : <Link2Off />}
        </IconButton>
        {SIDES.map((side) => (
          <section key={side} className={styles['side']} data-side={side}>
            <h2 id={`side-${side}`} className="visually-hidden">
              {words('sides.named', { side: words(`sides.${side}`), name: names[side] })}
            </h2>
            <div
              ref={side === 'before' ? before : after}
              className={styles['column']}
              role="region"
              aria-labelledby={`side-${side}`}
            />
          </section>
        ))}
      </div>
    </div>
  );
}
