import { inOrder } from '#base/ordered.ts';
import type { EventId, ListItemId } from '#domain/ids.ts';
import type { Letter } from '#domain/papers/paper.ts';
import { textIn } from '#languages/language.ts';
import { moveEnclosure } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { Grip } from '#ui/Grip.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { useSortable } from '#ui/useSortable.ts';
import { useWords } from '#ui/useWords.ts';
import { PaperRow } from './PaperRow.tsx';
import type { EventState } from './paperSource.ts';
import styles from './PapersScreen.module.css';
import { enclosedItems } from './rowItems.tsx';

interface PackageSectionProps {
  readonly eventId: EventId;
  readonly state: EventState;
  readonly letter: Letter;
}

/** A letter and, under it, what it encloses, in the order it goes out: put in order by grip, keys or menu. */
export function PackageSection({ eventId, state, letter }: PackageSectionProps) {
  const words = useWords('papers');
  const { papersById, mainLanguage } = state.event;
  const enclosures = inOrder(letter.enclosuresById).filter(
    ({ paperId }) => papersById[paperId] !== undefined,
  );
  const paperOf = (id: ListItemId) => {
    const enclosure = letter.enclosuresById[id];
    return enclosure === undefined ? undefined : papersById[enclosure.paperId];
  };
  const nameOf = (id: ListItemId) => {
    const paper = paperOf(id);
    return (paper === undefined ? '' : textIn(paper.name, paper.language, mainLanguage)) || words('untitled');
  };
  const { order, carriedId, list, grip, step } = useSortable({
    ids: enclosures.map(({ id }) => id),
    nameOf,
    onMove: (enclosureId, beforeId) =>
      execute(moveEnclosure, { eventId, paperId: letter.id, enclosureId, beforeId }),
  });
  return (
    <div className={styles['package']}>
      <PaperRow eventId={eventId} open={{ state, paper: letter }} placeItems={[]} />
      {enclosures.length > 0 && (
        <ol ref={list} className={styles['enclosed']}>
          {order.map((id, place) => {
            const paper = paperOf(id);
            if (paper === undefined) return null;
            return (
              <li key={id} className={joinClasses(id === carriedId && styles['carried'])}>
                <PaperRow
                  eventId={eventId}
                  open={{ state, paper }}
                  grip={<Grip name={nameOf(id)} wiring={grip(id)} />}
                  placeItems={enclosedItems(
                    {
                      eventId,
                      letterId: letter.id,
                      enclosureId: id,
                      place,
                      count: enclosures.length,
                      step: (by) => step(id, by),
                    },
                    words,
                  )}
                />
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
