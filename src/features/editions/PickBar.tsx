import { GitCompareArrows } from 'lucide-react';
import type { EventId } from '#domain/ids.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { useStandings } from '#parts/editions/useStandings.ts';
import { compareAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { usePicking } from './picking.ts';
import { closeAll } from './place.ts';
import styles from './Picking.module.css';

/** Which two are chosen, and the way to compare them. */
export function PickBar({ eventId }: { readonly eventId: EventId }) {
  const words = useEditionWords();
  const picking = usePicking();
  const standings = useStandings(eventId);
  if (picking === null) return null;
  const { from, to } = picking;
  const nameOf = (ref: string) => standings.find((one) => one.ref === ref)?.name ?? '';
  const isSame = from === to;
  return (
    <section className={styles['bar']} aria-label={words('pick.heading')}>
      <p>
        <span>{words('pick.from')}</span> <bdi>{nameOf(from)}</bdi>
        <br />
        <span>{words('pick.to')}</span> <bdi>{nameOf(to)}</bdi>
      </p>
      <div className={styles['barButtons']}>
        {isSame && <output>{words('pick.same')}</output>}
        <Button onClick={() => closeAll(eventId)}>{words('pick.stop')}</Button>
        <Button
          look="primary"
          icon={<GitCompareArrows />}
          disabled={isSame}
          onClick={() => goTo(compareAddress(eventId, { from, to }))}
        >
          {words('pick.go')}
        </Button>
      </div>
    </section>
  );
}
