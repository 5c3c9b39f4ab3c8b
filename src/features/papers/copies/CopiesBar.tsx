import { ChevronLeft, ChevronRight, Download, Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { ListItemId } from '#domain/ids.ts';
import type { Letter } from '#domain/papers/paper.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import type { EventState } from '../paperSource.ts';
import { useLettersReferredTo } from '../usePaperTrees.ts';
import { copiesOf, waysOfCopies } from './copies.ts';
import styles from './Copies.module.css';

interface CopiesBarProps {
  readonly letter: Letter;
  readonly state: EventState;
  /** The copy on the page below. */
  readonly tree: DocumentTree;
  readonly shownId: ListItemId | null;
  readonly onShow: (id: ListItemId) => void;
}

/** Over the page of a letter to many: whose copy it is, the way to the others, and the way out for all of them. */
export function CopiesBar({ letter, state, tree, shownId, onShow }: CopiesBarProps) {
  const words = useWords('copies');
  const leavingWords = useWords('leaving');
  const letters = useLettersReferredTo(letter);
  const copies = useMemo(() => copiesOf(letter, state), [letter, state]);
  const ways = useMemo(
    () => waysOfCopies({ letter, state, letters }, tree, leavingWords),
    [letter, state, letters, tree, leavingWords],
  );
  const at = Math.max(
    0,
    copies.findIndex(({ recipient }) => recipient.id === shownId),
  );
  const show = (index: number) => {
    const copy = copies[index];
    if (copy !== undefined) onShow(copy.recipient.id);
  };
  return (
    <div className={styles['bar']} role="group" aria-label={words('preview')}>
      <div className={styles['step']}>
        <IconButton label={words('previous')} disabled={at === 0} onClick={() => show(at - 1)}>
          <ChevronLeft className={styles['arrow']} />
        </IconButton>
        <p className={styles['whose']} role="status">
          <span dir="auto">{words('copyFor', { name: copies[at]?.name ?? '' })}</span>{' '}
          <span className={styles['place']}>{words('place', { place: at + 1, count: copies.length })}</span>
        </p>
        <IconButton label={words('next')} disabled={at >= copies.length - 1} onClick={() => show(at + 1)}>
          <ChevronRight className={styles['arrow']} />
        </IconButton>
      </div>
      <div className={styles['ways']}>
        <Menu
          label={leavingWords('downloadCopies')}
          icon={<Download />}
          isLabelShown
          items={ways.downloads.map(({ id, label, run }) => ({ id, label, onSelect: run }))}
        />
        <Button icon={<Printer />} onClick={ways.print.run}>
          {ways.print.label}
        </Button>
      </div>
    </div>
  );
}
