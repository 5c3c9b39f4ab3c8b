// One line for changes that are one and the same thing.
import type { Change, ChangeGroup, ShiftGroup } from '#domain/editions/compare/change.ts';
import { isDay } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { sessionsOf } from './concerns.ts';
import type { Compared } from './compared.ts';
import type { CompareWords } from './compareWords.ts';
import { shortSessionNameOf } from './names.ts';

/** `changes` are those of the group that are shown. */
export function groupSentence(
  group: ChangeGroup,
  changes: readonly Change[],
  compared: Compared,
  words: CompareWords,
): string {
  if (group.type === 'shift') return shiftSentence(group, changes.length, compared, words);
  const [first = '', second = ''] = changes
    .flatMap(sessionsOf)
    .map((session) => shortSessionNameOf(compared, session));
  return words('traded', { first, second });
}

function shiftSentence(
  { day, minutes, covers, changeKeys }: ShiftGroup,
  count: number,
  { language, voice }: Compared,
  words: CompareWords,
): string {
  // With some of them filtered away it is no longer everything.
  const which = count === changeKeys.length ? covers : 'some';
  return words(`shift.${which}.${minutes < 0 ? 'earlier' : 'later'}`, {
    count,
    minutes: voice.words.minutes(Math.abs(minutes)),
    day: isDay(day) ? formatDate(day, 'day-month-year', language) : day,
  });
}
