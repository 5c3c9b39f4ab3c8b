import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react';
import { inOrder } from '#base/ordered.ts';
import type { EventId, ListItemId } from '#domain/ids.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import { textIn } from '#languages/language.ts';
import { addEnclosure, moveEnclosure, removeEnclosure } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { useLibrary } from '#store/store.ts';
import { IconButton } from '#ui/Button.tsx';
import { Grip } from '#ui/Grip.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { Menu } from '#ui/Menu.tsx';
import { useSortable } from '#ui/useSortable.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';

interface EnclosuresFieldProps {
  readonly eventId: EventId;
  readonly letter: Letter;
}

/** What the letter encloses, in the order it is printed: put in order by grip, keys or single clicks. */
export function EnclosuresField({ eventId, letter }: EnclosuresFieldProps) {
  const words = useWords('papers');
  const papersById = useLibrary((library) => library.eventsById[eventId]?.papersById) ?? {};
  const ref = { eventId, paperId: letter.id };
  const enclosures = inOrder(letter.enclosuresById);
  const enclosedIds = new Set(enclosures.map(({ paperId }) => paperId));
  const paperName = (paper: Paper | undefined) =>
    (paper === undefined ? '' : textIn(paper.name, letter.language)) || words('untitled');
  const nameOf = (id: ListItemId) => {
    const enclosure = letter.enclosuresById[id];
    return paperName(enclosure === undefined ? undefined : papersById[enclosure.paperId]);
  };
  const { order, carriedId, list, grip, step } = useSortable({
    ids: enclosures.map(({ id }) => id),
    nameOf,
    onMove: (enclosureId, beforeId) => execute(moveEnclosure, { ...ref, enclosureId, beforeId }),
  });
  return (
    <fieldset className={styles['group']}>
      <legend>{words('letter.enclosures')}</legend>
      {enclosures.length === 0 && <p className={styles['hint']}>{words('letter.noEnclosures')}</p>}
      <ol ref={list} className={styles['lines']}>
        {order.map((id, index) => {
          const name = nameOf(id);
          return (
            <li key={id} className={joinClasses(styles['line'], id === carriedId && styles['carried'])}>
              <Grip name={name} wiring={grip(id)} />
              <span className={styles['lineName']} dir="auto">
                {name}
              </span>
              <IconButton
                label={words('letter.enclosureUp', { name })}
                disabled={index === 0}
                onClick={() => step(id, -1)}
              >
                <ChevronUp />
              </IconButton>
              <IconButton
                label={words('letter.enclosureDown', { name })}
                disabled={index === order.length - 1}
                onClick={() => step(id, 1)}
              >
                <ChevronDown />
              </IconButton>
              <IconButton
                label={words('letter.enclosureOut', { name })}
                onClick={() => execute(removeEnclosure, { ...ref, enclosureId: id })}
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
            label: paperName(paper),
            onSelect: () =>
              execute(addEnclosure, { ...ref, enclosureId: newId<ListItemId>(), enclosedId: paper.id }),
          }))}
      />
    </fieldset>
  );
}
