import type { StandingRef } from '#domain/editions/standing.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { usePicking } from './picking.ts';
import styles from './Picking.module.css';

interface PickRadiosProps {
  readonly standing: StandingRef;
  /** In full, for whoever hears it away from its row. */
  readonly name: string;
}

/** The two circles of a row while two standings are being chosen: compare from this one, compare to this one. */
export function PickRadios({ standing, name }: PickRadiosProps) {
  const words = useEditionWords();
  const picking = usePicking();
  if (picking === null) return null;
  return (
    <div className={styles['radios']}>
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={`compare-${side}`}
            aria-label={words(`pick.${side}Named`, { name })}
            checked={picking[side] === standing}
            onChange={() => picking.pick(side, standing)}
          />
          <span aria-hidden="true">{words(`pick.${side}`)}</span>
        </label>
      ))}
    </div>
  );
}
