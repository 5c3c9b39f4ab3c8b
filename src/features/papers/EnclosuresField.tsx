import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react';
import { inOrder } from '#base/ordered.ts';
import type { EventId, ListItemId } from '#domain/ids.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import { textIn } from '#languages/language.ts';
import { addEnclosure, moveEnclosure, removeEnclosure } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { useLibrary } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { IconButton } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';

interface EnclosuresFieldProps {
  readonly eventId: EventId;
  readonly letter: Letter;
}

/** What the letter encloses, in the order it is printed. */
export function EnclosuresField({ eventId, letter }: EnclosuresFieldProps) {
  const words = useWords('papers');
  const papersById = useLibrary((library) => library.eventsById[eventId]?.papersById) ?? {};
  const ref = { eventId, paperId: letter.id };
  const enclosures = inOrder(letter.enclosuresById);
  const enclosedIds = new Set(enclosures.map(({ paperId }) => paperId));
  const nameOf = (paper: Paper | undefined) =>
    (paper === undefined ? '' : textIn(paper.name, letter.language)) || words('untitled');
  const move = (index: number, by: 1 | -1) => {
    const enclosure = enclosures[index];
    if (enclosure === undefined || enclosures[index + by] === undefined) return;
    const before = enclosures[by === 1 ? index + 2 : index - 1];
    execute(moveEnclosure, { ...ref, enclosureId: enclosure.id, beforeId: before?.id ?? null });
    announce(
      words('letter.enclosureMoved', {
        name: nameOf(papersById[enclosure.paperId]),
        place: index + by + 1,
        count: enclosures.length,
      }),
    );
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{words('letter.enclosures')}</legend>
      {enclosures.length === 0 && <p className={styles['hint']}>{words('letter.noEnclosures')}</p>}
      <ol className={styles['lines']}>
        {enclosures.map((enclosure, index) => {
          const name = nameOf(papersById[enclosure.paperId]);
          return (
            <li key={enclosure.id} className={styles['line']}>
              <span>{name}</span>
              <IconButton
                label={words('letter.enclosureUp', { name })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <ChevronUp />
              </IconButton>
              <IconButton
                label={words('letter.enclosureDown', { name })}
                disabled={index === enclosures.length - 1}
                onClick={() => move(index, 1)}
              >
                <ChevronDown />
              </IconButton>
              <IconButton
                label={words('letter.enclosureOut', { name })}
                onClick={() => execute(removeEnclosure, { ...ref, enclosureId: enclosure.id })}
              >
                <X />
              </IconButton>
            </li>
          );
        })}
      </ol>
      <Menu
        label={words('letter.addEnclosure')}
        icon={<Plus />}
        isLabelShown
        className={styles['start']}
        items={inOrder(papersById)
          .filter(({ id, form }) => form !== 'letter' && !enclosedIds.has(id))
          .map((paper) => ({
            id: paper.id,
            label: nameOf(paper),
            onSelect: () =>
              execute(addEnclosure, { ...ref, enclosureId: newId<ListItemId>(), enclosedId: paper.id }),
          }))}
      />
    </fieldset>
  );
}
