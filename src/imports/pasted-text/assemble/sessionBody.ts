// What stands below the heading of a session, sorted: themes and questions under their lead-ins, people, items, its room.
// Every line lands somewhere: what is none of these is a remark.
import { fold } from '#languages/foldedText.ts';
import type { Read, ReadParticipation, ReadSubItem } from '../../programme/reading.ts';
import type { Access } from '#domain/programme/session.ts';
import { sessionKindOf } from '../heading/sessionKind.ts';
import { accessOfLine } from '../heading/titleMarks.ts';
import { personAt } from '../people/personAt.ts';
import { peopleIn } from '../people/peopleIn.ts';
import { isQuestion } from '../recognise/leadIn.ts';
import { isProse } from '../recognise/prose.ts';
import { roomOfLine } from '../recognise/roomOfLine.ts';
import type { RoomOfRow } from '../recognise/strip.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { listsIn, readLine } from './listsIn.ts';
import { minutesIn } from '../recognise/minutesIn.ts';

export interface SessionBody {
  readonly people: readonly ReadParticipation[];
  readonly themesLeadIn: string;
  readonly themes: readonly Read<string>[];
  readonly questions: readonly Read<string>[];
  readonly subItems: readonly ReadSubItem[];
  readonly remarks: readonly Read<string>[];
  readonly room: RoomOfRow | null;
  /** Of a line of its own: "Closed meeting", "Open meeting · Webcast". */
  readonly access: Access;
}

const SHORTEST_QUESTION = 20;

export function sessionBody(lines: readonly SourceLine[], defaultRole: string): SessionBody {
  const listed = listsIn(lines.flatMap(itemBehind));
  const subItems: ReadSubItem[] = [];
  let room: RoomOfRow | null = null;
  let access: Access = 'unstated';
  const others: SourceLine[] = [];
  const aside: SourceLine[] = [];
  for (const line of listed.others) {
    const stated = accessOfLine(line.text);
    if (stated !== 'unstated') {
      access = stated;
      aside.push(line);
      continue;
    }
    if (isQAndA(line)) {
      subItems.push({ ...readLine(line), minutes: minutesIn(line.text) });
      continue;
    }
    const found: string | null = room === null ? roomOfLine(line.text) : null;
    if (found === null) others.push(line);
    else room = { text: found, lines: line.lines };
  }
  const { people, rest } = peopleIn(others, defaultRole);
  const questions = [...listed.questions];
  const remarks: Read<string>[] = aside.map(readLine);
  for (const line of rest) {
    if (isQuestion(line.text) && line.text.length > SHORTEST_QUESTION) questions.push(readLine(line));
    else if (isItem(line)) subItems.push({ ...readLine(line), minutes: minutesIn(line.text) });
    else remarks.push(readLine(line));
  }
  const { themesLeadIn, themes } = listed;
  return { people, themesLeadIn, themes, questions, subItems, remarks, room, access };
}

/** "Interactive Q and A": a part of the session, though it looks like two of anything. */
function isQAndA({ text }: SourceLine): boolean {
  return (
    text.length <= 60 && !isQuestion(text) && sessionKindOf('', text) === 'q-and-a' && personAt(text) === null
  );
}

function isItem(line: SourceLine): boolean {
  if (isProse(line.text)) return false;
  return line.bullet !== null || sessionKindOf('', line.text) !== 'other';
}

/** "Moderator: Ms. Purna Sen, Director, UN-WOMEN Interactive Q and A": the last line of a panel run into the one above. */
function itemBehind(line: SourceLine): readonly SourceLine[] {
  const found =
    /^(.{10,600}?[\s.])((?:Interactive )?(?:Q ?(?:&|and) ?A|Questions? (?:and|&) [Aa]nswers?)(?: session)?\.?)$/u.exec(
      line.text,
    );
  const [, before = '', item = ''] = found ?? [];
  if (found === null || !/[,:]/u.test(before) || sessionKindOf('', fold(item)) !== 'q-and-a') return [line];
  return [
    { ...line, text: before.trim() },
    { ...line, text: item, bullet: null, isAfterBlank: false },
  ];
}
