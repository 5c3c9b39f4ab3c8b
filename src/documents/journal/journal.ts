// What the Journal of the United Nations says of an event: an entry for each meeting (hours, what, room), or the one
// sentence that announces it. The Journal counts meetings, not sessions: what follows on in one room is one meeting.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { joinList } from '#languages/lists.ts';
import { formatHours, formatTime } from '#languages/times.ts';
import { choice, link, readOptions } from '../options.ts';
import { dateInText, dateOf, roomInlines } from '../session/place.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { meetingsOf } from './meetings.ts';
import type { Meeting } from './meetings.ts';

export const JOURNAL_FIELDS = {
  journalForm: choice(
    [
      { value: 'entry', word: 'entry' },
      { value: 'announcement', word: 'announcement' },
    ],
    'entry',
  ),
  day: link('day'),
} as const;

export function journalBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const { journalForm, day } = readOptions(JOURNAL_FIELDS, source.paper.options);
  const all = meetingsOf(source.event);
  const ofDay = all.filter((meeting) => meeting.day === day);
  const meetings = ofDay.length > 0 ? ofDay : all;
  if (journalForm === 'announcement') return announcement(meetings, source, voice);
  const days = [...new Set(meetings.map((meeting) => meeting.day))];
  return days.flatMap((one) =>
    entriesOf(
      one,
      meetings.filter((meeting) => meeting.day === one),
      source,
      voice,
    ),
  );
}

/** The Journal's own hours, 10:00–13:00, whatever the house style of the event. */
function entriesOf(
  day: Day,
  meetings: readonly Meeting[],
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  const { journal } = generatedWordsIn(voice.language);
  const rows = meetings.map((meeting) => {
    const marks = [journal.marks[meeting.access] ?? '', meeting.isWebcast ? journal.webcast : ''];
    const behind = marks.filter((mark) => mark !== '').map((mark) => text(` ${mark}`));
    const room = roomInlines(meeting.roomId, source, voice);
    const numbers = joinList(
      meeting.sessionIds.map((id) => numberOf(source.event, id, voice.language)).filter((one) => one !== ''),
      voice.language,
    );
    const hours = formatHours(meeting, { style: '24h-colon', dash: 'en' }, voice.language);
    return {
      style: 'item' as const,
      cells: [
        cell('time', [paragraph('time', [text(hours)])]),
        cell('content', [
          paragraph('journalEntry', [...whatInlines(source, voice), ...behind]),
          ...(numbers === '' ? [] : [paragraph('personFunction', [text(numbers)])]),
        ]),
        cell('content', room.length === 0 ? [] : [paragraph('room', room)]),
      ],
    };
  });
  return [
    heading('day', 2, [text(dateOf({ day }, voice))]),
    { type: 'table', style: 'sign', columns: [26, 90, 44], header: null, rows },
  ];
}

/** "Interactive dialogue: Fighting Human Trafficking", or the title alone where it says what it is. */
function whatInlines({ event }: DocumentSource, voice: Voice): readonly Inline[] {
  const title = voice.inlines(event.title);
  const kind = voice.words.eventKinds[event.kind] ?? event.kind;
  const name = kind.slice(0, 1).toLocaleUpperCase(voice.language) + kind.slice(1);
  if (title.length === 0) return [text(name)];
  return isNamed(title, event, voice)
    ? title
    : [text(`${voice.words.withColon(name)}${voice.words.gap}`), ...title];
}

function announcement(meetings: readonly Meeting[], source: DocumentSource, voice: Voice): readonly Block[] {
  const { event } = source;
  const { journal } = generatedWordsIn(voice.language);
  const title = voice.say(event.title);
  const kind = voice.words.eventKinds[event.kind] ?? event.kind;
  const convener = lowerFirst(voice.say(event.convener), voice);
  const what = journal.what(kind, title, title === '' || isNamed(voice.inlines(event.title), event, voice));
  const said = convener === '' ? what : journal.convenedBy(what, convener);
  const held = placesOf(meetings).map((group) => heldWords(group, source, voice));
  if (held.length === 0) return [];
  return [paragraph('journalEntry', [text(journal.announce(said, held.join(journal.between)))])];
}

/** Meetings of one day in one room are said in one go: "from 10 a.m. to 1 p.m. and from 3 p.m. to 6 p.m.". */
function placesOf(meetings: readonly Meeting[]): readonly (readonly Meeting[])[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = `${meeting.day} ${meeting.roomId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), meeting]);
  }
  return [...groups.values()];
}

function heldWords(meetings: readonly Meeting[], source: DocumentSource, voice: Voice): string {
  const [first] = meetings;
  if (first === undefined) return '';
  const { journal } = generatedWordsIn(voice.language);
  const time = (minutes: number) => formatTime(minutes, '12h-stops', voice.language);
  const hours = meetings.map(({ start, end }) =>
    end === null ? journal.at(time(start)) : journal.from(time(start), time(end)),
  );
  const room = roomInlines(first.roomId, source, voice)
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('');
  return journal.meeting(dateInText(first.day, voice), joinList(hours, voice.language), room);
}

/** "High Level Meeting of the General Assembly …" needs no "high-level meeting" before it, whatever its language. */
function isNamed([title]: readonly Inline[], { kind }: PlannedEvent, voice: Voice): boolean {
  if (title?.type !== 'text') return false;
  const language = title.language ?? voice.language;
  const plain = (words: string) => words.toLocaleLowerCase(language).replace(/[-\s]+/g, ' ');
  return plain(title.text).includes(plain(paperWordsIn(language).eventKinds[kind] ?? kind));
}

/** "The President of the General Assembly" in the middle of a sentence. */
function lowerFirst(words: string, voice: Voice): string {
  return /^The\s/.test(words) && voice.language === 'en' ? `t${words.slice(1)}` : words;
}
