// When and where a session sits, brought up to a source. A sitting that begins when one did is that one; the others
// follow each other.
import type { SittingId } from '../ids.ts';
import { sittingsOf, type Session, type Sitting } from '../programme/session.ts';
import type { SessionMerging } from './mergeSession.ts';

export function mergedSittings(
  there: Session,
  read: Session,
  merging: SessionMerging,
): Readonly<Record<SittingId, Sitting>> {
  const [old, come] = [sittingsOf(there), sittingsOf(read)];
  const isTimed = ({ start }: Sitting): boolean => start !== null;
  // A source that gives no hours takes none away.
  if (come.length === 0 || (!come.some(isTimed) && old.some(isTimed))) return there.sittingsById;
  const pairs = pairsOf(old, come, merging);
  const used = new Set(pairs.values());
  // Of two without an hour on one day a calendar shows one.
  const staying = old.filter(
    (one) =>
      merging.isData &&
      !used.has(one) &&
      !isTimed(one) &&
      come.some((sitting) => !isTimed(sitting) && sitting.day === one.day),
  );
  const made = come.map((sitting) => {
    const before = pairs.get(sitting);
    return before === undefined ? sitting : broughtUp(before, sitting, merging);
  });
  return Object.fromEntries([...made, ...staying].map((sitting) => [sitting.id, sitting]));
}

function pairsOf(
  old: readonly Sitting[],
  come: readonly Sitting[],
  merging: SessionMerging,
): ReadonlyMap<Sitting, Sitting> {
  const pairs = new Map<Sitting, Sitting>();
  const left = new Set(old);
  const pair = (isSame: (before: Sitting, sitting: Sitting) => boolean): void => {
    for (const sitting of come) {
      const before = pairs.has(sitting) ? undefined : [...left].find((one) => isSame(one, sitting));
      if (before === undefined) continue;
      pairs.set(sitting, before);
      left.delete(before);
    }
  };
  const beginsAlike = (before: Sitting, sitting: Sitting): boolean =>
    before.day === sitting.day && before.start === sitting.start;
  pair((one, sitting) => beginsAlike(one, sitting) && isSameRoom(one, sitting, merging));
  pair(beginsAlike);
  pair((one, sitting) => one.day === sitting.day);
  pair(() => true);
  return pairs;
}

/** The room of the meeting, named beside a row, is still the room of the meeting. */
function isSameRoom(before: Sitting, sitting: Sitting, { defaultRoomId }: SessionMerging): boolean {
  return sitting.roomId === null || sitting.roomId === (before.roomId ?? defaultRoomId);
}

function broughtUp(before: Sitting, sitting: Sitting, merging: SessionMerging): Sitting {
  const end = endOf(before, sitting, merging);
  const isSame = before.day === sitting.day && before.start === sitting.start && before.end === end;
  return {
    ...before,
    day: sitting.day,
    start: sitting.start,
    end,
    roomId: isSameRoom(before, sitting, merging) ? before.roomId : sitting.roomId,
    timeAs: isSame ? before.timeAs : sitting.timeAs,
  };
}

/** An end that nobody wrote changes none that was set, as long as it still lies behind the start. */
function endOf(before: Sitting, sitting: Sitting, { isEndInferred }: SessionMerging): Sitting['end'] {
  const isWritten = sitting.end !== null && !isEndInferred(sitting.id);
  if (isWritten || before.end === null) return sitting.end;
  const isAsBefore = before.day === sitting.day && before.start === sitting.start;
  const isBehind = sitting.start !== null && before.end > sitting.start;
  return isAsBefore || (sitting.end !== null && isBehind && before.day === sitting.day)
    ? before.end
    : sitting.end;
}
