import { ArrowLeftRight } from 'lucide-react';
import type { NamedStanding } from '#parts/editions/useStandings.ts';
import { announce } from '#ui/announce.ts';
import { IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useCompareWords } from './compareWords.ts';
import { nameOfStanding } from './names.ts';
import styles from './CompareBar.module.css';

interface CompareBarProps {
  readonly standings: readonly NamedStanding[];
  readonly from: string;
  readonly to: string;
  readonly onChoose: (pair: { readonly from: string; readonly to: string }) => void;
}

/** Which two are compared, and the two swapped. */
export function CompareBar({ standings, from, to, onChoose }: CompareBarProps) {
  const words = useCompareWords();
  const nameOf = (ref: string) => nameOfStanding(standings, ref) || words('gone');
  const swap = () => {
    onChoose({ from: to, to: from });
    announce(words('swapped', { from: nameOf(to), to: nameOf(from) }));
  };
  return (
    <div role="group" aria-label={words('which')} className={styles['bar']}>
      <SelectField
        label={words('from')}
        value={from}
        options={optionsWith(standings, from, words('gone'))}
        onChange={(ref) => onChoose({ from: ref, to })}
      />
      <IconButton label={words('swap')} look="plain" className={styles['swap']} onClick={swap}>
        <ArrowLeftRight />
      </IconButton>
      <SelectField
        label={words('to')}
        value={to}
        options={optionsWith(standings, to, words('gone'))}
        onChange={(ref) => onChoose({ from, to: ref })}
      />
    </div>
  );
}

/** What the address names stands in the list even where it is gone, or another would seem to be chosen. */
function optionsWith(standings: readonly NamedStanding[], ref: string, gone: string) {
  const options = standings.map((standing) => ({ value: standing.ref, label: standing.name }));
  return options.some(({ value }) => value === ref) ? options : [{ value: ref, label: gone }, ...options];
}
