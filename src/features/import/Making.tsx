import { useMemo } from 'react';
import { peopleOf } from '#domain/importing/proposedPeople.ts';
import { proposedSessions, type ProposedProgramme } from '#domain/importing/proposal.ts';
import { matchedRooms } from '#domain/importing/proposedRooms.ts';
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import { textIn } from '#languages/language.ts';
import { joinList } from '#languages/lists.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Review.module.css';

interface MakingProps {
  readonly id: string;
  readonly review: Reviewed;
  readonly matches: PeopleMatches;
  readonly target: PlannedEvent | null;
  /** Questions nobody has answered. */
  readonly open: number;
}

/** What comes of it once it is accepted, and what is then taken as it was read. */
export function Making({ id, review: { programme }, matches, target, open }: MakingProps) {
  const words = useImportWords();
  const language = useInterfaceLanguage();
  const roomsById = useLibrary((library) => library.roomsById);
  const rooms = useMemo(() => newRooms(programme, Object.values<Room>(roomsById)), [programme, roomsById]);
  const people = peopleOf(programme).filter(({ key }) => !matches.personByKey.has(key)).length;
  const sessions = proposedSessions(programme).length;
  const parts = [
    ...(sessions === 0 ? [] : [words('sessions', { count: sessions })]),
    ...(people === 0 ? [] : [words('newPeople', { count: people })]),
    ...(rooms === 0 ? [] : [words('newRooms', { count: rooms })]),
    ...(programme.papers.length === 0 ? [] : [words('papers', { count: programme.papers.length })]),
  ];
  const made =
    target === null
      ? words('makesNew', {
          title: programme.title || words('untitled'),
          parts: joinList(parts, language),
        })
      : words('makesInto', {
          title: textIn(target.title, language, target.mainLanguage) || words('untitled'),
        });
  return (
    <p id={id} className={styles['making']}>
      {made} {open > 0 && <strong>{words('openTaken', { count: open })}</strong>}
    </p>
  );
}

function newRooms(programme: ProposedProgramme, known: readonly Room[]): number {
  let count = 0;
  return matchedRooms(programme, known, () => `import-${(count += 1)}` as RoomId).added.length;
}
