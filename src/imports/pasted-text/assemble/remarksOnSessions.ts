// What the user should know of single sessions: rows that got no hour and why, or no title, a word that stands twice in a name.
// Nothing is changed because of it.
import type { ReadDay, ReadingRemark, ReadParticipation, ReadSession } from '../../programme/reading.ts';
import { isRelativeTime } from '../recognise/relativeTime.ts';
import { nameIn } from '../people/personAt.ts';
import type { Draft } from './drafts.ts';

/** `drafts`: of the sessions, whose lines they share. */
export function remarksOnSessions(
  days: readonly ReadDay[],
  drafts: readonly Draft[],
): readonly ReadingRemark[] {
  const insteadByKey = new Map(drafts.map(({ row }) => [`line-${row.lines[0] ?? 0}`, row.instead]));
  return days.flatMap(({ sessions }) =>
    sessions.flatMap((session) => [
      ...noHour(session, insteadByKey.get(session.key) ?? ''),
      ...noTitle(session),
      ...session.people.flatMap((person) => doubledName(session, person)),
    ]),
  );
}

function noHour({ key, lines, sittings, title }: ReadSession, instead: string): readonly ReadingRemark[] {
  if (sittings.length > 0) return [];
  const isRelative = isRelativeTime(instead) || isRelativeTime(title.value);
  return [
    {
      kind: isRelative ? 'relative-time' : 'no-hour',
      lines: lines.slice(0, 1),
      about: instead,
      // The card of a session says by itself that it has no hours.
      sessionKey: isRelative ? key : null,
    },
  ];
}

/** Hours with nothing beside them: a pause whose name was left out, or a title that stands where none was looked for. */
function noTitle({ key, lines, sittings, title, number, people }: ReadSession): readonly ReadingRemark[] {
  if (sittings.length === 0 || title.value !== '' || number !== '' || people.length > 0) return [];
  return [{ kind: 'no-title', lines: lines.slice(0, 1), about: sittings[0]?.timeAs ?? '', sessionKey: key }];
}

/** "Carmen Carmen Martinez"; "Abdullah Abdullah" and "Mohamed Mohamed Ali" are names as they are. */
function doubledName({ key }: ReadSession, person: ReadParticipation): readonly ReadingRemark[] {
  const name = nameIn(person);
  const word = /(?<![\p{L}\p{M}'’-])(\p{L}[\p{L}\p{M}'’]{2,30})\s\1(?![\p{L}\p{M}'’-])/u.exec(name)?.[1];
  if (word === undefined || name.trim() === `${word} ${word}`) return [];
  if (/[\p{Script=Arabic}]/u.test(word) || FATHERS.test(word)) return [];
  return [{ kind: 'doubled-name', lines: person.lines, about: name, sessionKey: key }];
}

/** Given names that are the father's as well in many families. */
const FATHERS = /^(?:m[ou]hamm?[ae]d|ahmed|ali|hassan|hussein|abdullahi?|mahmoud|ibrahim|omar|said|salem)$/iu;
