// A session out of its draft: heading, people, themes, items. Its hours are settled elsewhere.
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { ReadSession } from '../../programme/reading.ts';
import { sessionHeading } from '../heading/sessionHeading.ts';
import { roomOffTitle } from '../heading/roomOffTitle.ts';
import { sessionKindOf } from '../heading/sessionKind.ts';
import type { FoundHours } from '../hours/foundHours.ts';
import { peopleIn, type PeopleOfLines } from '../people/peopleIn.ts';
import { peopleInTitle } from '../people/peopleInTitle.ts';
import { isPerson } from '../recognise/isPerson.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isRoomAhead, isRoomOfHours } from '../recognise/roomAhead.ts';
import type { PeopleCell, RoomOfRow } from '../recognise/strip.ts';
import type { SourceLine } from '../sourceBlock.ts';
import type { Draft } from './drafts.ts';
import { readLine } from './listsIn.ts';
import { sessionBody } from './sessionBody.ts';

/** All of a session but its hours. */
export interface ReadRow {
  readonly session: Omit<ReadSession, 'sittings'>;
  readonly room: RoomOfRow | null;
}

export function sessionOf(draft: Draft, key: string): ReadRow {
  const { row } = draft;
  const { ahead, lines } = roomAhead(draft);
  const ownLines = titleFirst(lines);
  const heading = sessionHeading(ownLines);
  const place = roomOffTitle(heading.title, heading.number !== '');
  // "Workshop 1 (Room 4): Public data"
  const numbered = roomOffTitle(row.number === '' ? heading.number : row.number);
  const number = numbered.title;
  const kind = sessionKindOf(number, place.title);
  const role = kindOf({ kind }).usualRole;
  const named = peopleInTitle(place.title);
  const body = sessionBody(ownLines.slice(heading.taken), role);
  const cells = draft.people.map((cell) => peopleOfCell(cell, role));
  const inTitle = named.people.map((person) => ({ ...person, lines: heading.lines }));
  const first = ownLines[0];
  const roomOfHeading = place.room ?? numbered.room;
  const title = titleOf(named.title, number, first?.text ?? '', row.instead || openEndOf(row.hours));
  const allLines = [
    ...new Set([
      ...row.lines,
      ...draft.elsewhere,
      ...draft.body.flatMap((line) => line.lines),
      ...draft.people.flatMap((cell) => cell.lines.flatMap((line) => line.lines)),
    ]),
  ].toSorted((a, b) => a - b);
  return {
    session: {
      key,
      kind,
      number,
      title: { value: title, lines: heading.taken === 0 ? row.lines : heading.lines, certainty: 'sure' },
      subtitle: heading.subtitle,
      people: [...inTitle, ...body.people, ...cells.flatMap(({ people }) => people)],
      themesLeadIn: body.themesLeadIn,
      themes: body.themes,
      questions: body.questions,
      subItems: body.subItems,
      remarks: [...body.remarks, ...cells.flatMap(({ rest }) => rest.map(readLine))],
      track: row.track === '' ? (draft.group?.text ?? '') : row.track,
      access: heading.access === 'unstated' ? body.access : heading.access,
      isToBeConfirmed: heading.isToBeConfirmed,
      lines: allLines,
      // Of a programme without hours every line is a row.
      certainty: row.hours?.certainty ?? (row.instead === '' ? 'likely' : 'guess'),
    },
    room:
      row.room ??
      ahead ??
      body.room ??
      (roomOfHeading === null ? draft.room : { text: roomOfHeading, lines: heading.lines }),
  };
}

/** Between bare hours and the heading below them, or behind the hours: "14h15 – Amphi 2", and the title below. */
function roomAhead({ row, body }: Draft): {
  readonly ahead: RoomOfRow | null;
  readonly lines: readonly SourceLine[];
} {
  const [line, below] = body;
  const isAhead =
    line !== undefined &&
    (row.body.length === 0 ? isRoomAhead(line, below) : row.body.length === 1 && isRoomOfHours(line, below));
  return isAhead
    ? { ahead: { text: line.text, lines: line.lines }, lines: body.slice(1) }
    : { ahead: null, lines: body };
}

/** "2–5 p.m. (Plenary)" over "Budget matters": what stands alone in brackets behind the hours is said of the title below. */
function titleFirst(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [mark, title, ...rest] = lines;
  if (mark === undefined || title === undefined || !/^[(（][^()（）]{3,25}[)）]$/u.test(mark.text))
    return lines;
  if (title.bullet !== null || roleLabelAt(title.text) !== null || isPerson(title.text)) return lines;
  return [title, { ...mark, isAfterBlank: false }, ...rest];
}

/** A row that names only a person is called by its line; one that says nothing at all keeps what stands there. */
function titleOf(title: string, number: string, first: string, instead: string): string {
  if (title !== '' || number !== '') return title;
  return first !== '' ? first : instead;
}

/** "17:00 – End" over nothing else is called by the word that leaves its end open. */
function openEndOf(hours: FoundHours | null): string {
  return /[^\p{L}](\p{Lu}\p{Ll}{2,9}|\p{Lo}{2,12})$/u.exec(hours?.timeAs ?? '')?.[1] ?? '';
}

function peopleOfCell(cell: PeopleCell, usual: string): PeopleOfLines {
  const { people, rest } = peopleIn(cell.lines, cell.role ?? usual, cell.role !== null);
  return {
    people: people.map((person) =>
      person.roleAs === '' && cell.role !== null ? { ...person, roleAs: cell.heading } : person,
    ),
    rest: rest.filter(({ text }) => /\p{L}{2}/u.test(text)),
  };
}
