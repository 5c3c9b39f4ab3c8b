// Sessions before they are read: each row with hours, with everything below it that belongs to it, under its day and its
// part of the day. What stands before the first row, or behind the last, is left over but for lists that name a session.
import type { FoundDay } from '../days/foundDay.ts';
import { titleText } from '../event/titleText.ts';
import type { PartOfDay } from '../hours/foundHours.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isRoomAhead } from '../recognise/roomAhead.ts';
import { roomOfLine } from '../recognise/roomOfLine.ts';
import { roomIn } from '../rooms/roomIn.ts';
import type { DayStrip, PeopleCell, RoomOfRow, RowStrip, Strip, TextStrip } from '../recognise/strip.ts';
import type { Region } from '../regions/regionsOf.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { withListsElsewhere } from './listsElsewhere.ts';
import { sideBySide } from './sideBySide.ts';
import {
  LETTER,
  isLetteredPart,
  isSurelyAboutPeople,
  isChairLine,
  isColumnWords,
  isGroupHeading,
  stopsSession,
} from './placeOfText.ts';

export interface Draft {
  readonly row: RowStrip;
  readonly body: SourceLine[];
  readonly people: PeopleCell[];
  /** Place in `days`; -1 = no day is named above. */
  readonly day: number;
  readonly part: PartOfDay | null;
  /** "Session 1: Trade" over rows of its own. */
  readonly group: SourceLine | null;
  readonly room: RoomOfRow | null;
  /** Of the heading elsewhere under which more was said of it. */
  readonly elsewhere: readonly number[];
}

export interface DraftDay {
  readonly found: FoundDay;
  readonly label: string;
  readonly lines: readonly number[];
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly days: readonly DraftDay[];
  /** Lines that say nothing by themselves: headings of parts of the day, words over columns. */
  readonly spent: readonly number[];
}

/** `titleLines`: those of the event's title, which is the heading of no group. */
export function draftsOf(
  strips: readonly Strip[],
  regions: readonly Region[],
  titleLines: readonly number[],
): Drafts {
  const drafts: Draft[] = [];
  const days: DraftDay[] = [];
  /** Lines that head the programme or stand behind it. */
  const left: SourceLine[] = [];
  const spent: number[] = [];
  for (const region of regions) {
    const lastRow = region.rows.at(-1) ?? -1;
    let part: PartOfDay | null = null;
    let group: SourceLine | null = null;
    /** Under the heading of a group, before its first row: who chairs it. */
    let ofGroup: SourceLine[] = [];
    let room: RoomOfRow | null = null;
    let open: Draft[] = [];
    /** Below the heading of a day, before its first row. */
    let isUnderDay = false;
    const openIn = (column: number): Draft | undefined =>
      open.find((draft) => draft.row.column === column) ?? open.at(-1);
    const takeText = (strip: TextStrip, place: number): void => {
      const { line } = strip;
      const next = strips.slice(place + 1, Math.min(place + 8, region.end));
      // Within a session "Moderator" on a line of its own is a label over people.
      const isLabel = open.length > 0 && roleLabelAt(line.text) !== null;
      const isTitle = drafts.length === 0 && line.lines.some((one) => titleLines.includes(one));
      if (isColumnWords(line) && !isLabel) spent.push(...line.lines);
      else if (open.length > 0 && isLetteredPart(strip, next)) {
        const draft: Draft = { ...draftOf(untimedRow(line)), day: days.length - 1, part, group, room };
        drafts.push(draft);
        open = [draft];
      } else if (!isTitle && place < lastRow && isGroupHeading(strip, next, open.at(-1)?.body ?? [])) {
        [group, ofGroup, open] = [line, [], []];
        spent.push(...line.lines);
      } else if (place < lastRow && isRoomOverRows(strip, next)) {
        room = { text: roomOfLine(line.text) ?? line.text, lines: line.lines };
        open = [];
      } else {
        if (stopsSession(strip, next, place > lastRow && !isUntitled(open.at(-1), line))) open = [];
        const draft = openIn(strip.column);
        if (draft !== undefined) draft.body.push(line);
        else if (
          place < lastRow &&
          (group !== null ? isSurelyAboutPeople(line) : isUnderDay && isChairLine(line))
        )
          ofGroup.push(line);
        else left.push(line);
      }
    };
    for (let place = region.from; place < region.end; place += 1) {
      const strip = strips[place];
      if (strip === undefined) continue;
      if (strip.kind === 'row') {
        const isBeside = strip.column >= 0 && open.every(({ row }) => row.column !== strip.column);
        const draft: Draft = { ...draftOf(strip), day: days.length - 1, part, group, room };
        if (ofGroup.length > 0) draft.people.push({ role: null, heading: '', lines: ofGroup });
        drafts.push(draft);
        [ofGroup, isUnderDay] = [[], false];
        open = isBeside ? [...open, draft] : [draft];
      } else if (strip.kind === 'people') openIn(strip.column)?.people.push(strip.cell);
      else if (strip.kind === 'text') takeText(strip, place);
      else if (strip.kind === 'part') {
        [part, open] = [strip.part, []];
        spent.push(...strip.line.lines);
      } else if (place < lastRow) {
        days.push({ found: strip.day, label: labelOf(strip), lines: strip.lines });
        [part, group, ofGroup, room, open] = [null, null, [], roomOfDay(strip), []];
        isUnderDay = true;
      } else spent.push(...strip.lines);
    }
  }
  return { drafts: withListsElsewhere(drafts.flatMap(sideBySide), left), days, spent };
}

function draftOf(row: RowStrip): Pick<Draft, 'row' | 'body' | 'people' | 'elsewhere'> {
  return { row, body: [...row.body], people: [...row.people], elsewhere: [] };
}

/** "A. Opening of the Committee": a part of its own without an hour, as the one below it. */
function untimedRow(line: SourceLine): RowStrip {
  return {
    kind: 'row',
    hours: null,
    instead: '',
    body: [{ ...line, text: line.text.replace(LETTER, '') }],
    people: [],
    room: null,
    track: '',
    number: '',
    minutes: null,
    column: -1,
    isOfTable: false,
    isAfterBlank: line.isAfterBlank,
    line,
    lines: line.lines,
  };
}

/** Below hours that stand alone, or with their room, a heading is their title. */
function isUntitled(draft: Draft | undefined, line: SourceLine): boolean {
  const [first, second] = draft?.body ?? [];
  return draft !== undefined && (first === undefined || (second === undefined && isRoomAhead(first, line)));
}

/** "Subject: Programme of the visit, 5 June" names the whole meeting. */
function labelOf({ label }: DayStrip): string {
  return label !== '' && titleText(label)?.isLabelled === true ? '' : label;
}

/** "DAY 1 – Tuesday, 11 June 2019, Room M505" */
function roomOfDay({ label, lines }: DayStrip): RoomOfRow | null {
  const found = label === '' ? null : roomIn(label);
  return found === null || found.certainty === 'guess' ? null : { text: found.room, lines };
}

/** "Conference Room 1" over the rows of its own; directly below hours it is the room of that row. */
function isRoomOverRows({ line, isOfTable }: TextStrip, next: readonly Strip[]): boolean {
  if (isOfTable || !line.isAfterBlank || next[0]?.kind !== 'row') return false;
  return roomOfLine(line.text) !== null;
}
