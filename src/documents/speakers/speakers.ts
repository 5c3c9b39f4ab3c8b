// The list of speakers: session by session, each in protocol order, never sorted. What only the office may know
// (answers, minutes, contacts) has columns of its own that no other reader's list has.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { Participation } from '#domain/people/participation.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Session } from '#domain/programme/session.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { audienceField } from '../audience.ts';
import { link, openChoice, readOptions } from '../options.ts';
import { expectedIn, sessionsWanted } from '../people.ts';
import { headingBlocks } from '../programme/heading.ts';
import { headingCaseField } from '../programme/options.ts';
import { officeInlines, personOf, roleWords, sessionInlines, whoInlines } from '../session/naming.ts';
import { placeBlocks } from '../session/place.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, keyed, paragraph, text } from '../tree.ts';
import type { Block, TableCell, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';

export const SPEAKERS_FIELDS = {
  audience: audienceField,
  sessionId: link('session'),
  heading: openChoice(
    [
      { value: 'stage title dates room building', word: 'nameFirst' },
      { value: 'title dates room stage', word: 'titleFirst' },
      { value: '', word: 'none' },
    ],
    'title dates room stage',
  ),
  headingCase: headingCaseField,
} as const;

export function speakersBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(SPEAKERS_FIELDS, source.paper.options);
  const isInternal = options.audience === 'internal';
  const words = generatedWordsIn(voice.language);
  const sessions = sessionsWanted(source.event, options.sessionId).filter(
    (session) => expectedIn(session).length > 0,
  );
  const over = headingBlocks(source, { ...options, place: '' }, words.titles.speakers, voice);
  if (sessions.length === 0) return [...over, { type: 'note', inlines: [text(words.nobody)] }];
  const columns = isInternal ? [9, 62, 29, 22, 38] : [9, 111, 40];
  const rows = sessions.flatMap((session) => [
    groupRow(session, columns.length, source, voice),
    ...expectedIn(session).map((one, index) => speakerRow(one, index + 1, { isInternal, source, voice })),
  ]);
  const header = headerOf(isInternal, voice);
  return [...over, ...keyed('table', [{ type: 'table', style: 'speakers', columns, header, rows }])];
}

function headerOf(isInternal: boolean, voice: Voice): TableRow {
  const { columns } = generatedWordsIn(voice.language);
  const titles = [columns.number, columns.speaker, columns.role];
  const cells = [...titles, ...(isInternal ? [columns.answer, columns.contact] : [])].map((title) =>
    cell('content', [paragraph('columnTitle', [text(title)])]),
  );
  return { style: 'columnTitles', cells };
}

function groupRow(session: Session, columns: number, source: DocumentSource, voice: Voice): TableRow {
  const blocks = [
    heading('sessionTitle', 2, sessionInlines(session, source, voice)),
    ...placeBlocks(sittingsOf(session), { hasDate: isLong(source) }, source, voice),
  ];
  return { style: 'group', key: [session.id], cells: [cell('content', blocks, { columns })] };
}

/** A meeting of several days needs the day beside the hours. */
function isLong({ event }: DocumentSource): boolean {
  return Object.keys(event.daysByDate).length > 1;
}

interface Setting {
  readonly isInternal: boolean;
  readonly source: DocumentSource;
  readonly voice: Voice;
}

function speakerRow(one: Participation, number: number, { isInternal, source, voice }: Setting): TableRow {
  const office = officeInlines(one, source, voice);
  const capacity = voice.inlines(one.capacity);
  const mode = voice.words.modes[one.mode] ?? '';
  const cells = [
    cell('number', [paragraph('time', [text(`${number}.`)])]),
    cell('content', [
      paragraph('personName', whoInlines(one, source, voice)),
      ...(office.length === 0 ? [] : [paragraph('personFunction', office)]),
      ...(capacity.length === 0 ? [] : [paragraph('direction', capacity)]),
    ]),
    cell('content', [
      paragraph('personFunction', [text(roleWords(one, source, voice))]),
      ...(mode === '' ? [] : [paragraph('direction', [text(mode)])]),
    ]),
  ];
  return {
    style: 'item',
    key: [one.id],
    cells: isInternal ? [...cells, ...officeCells(one, source, voice)] : cells,
  };
}

/** For the office alone: where the invitation stands, the minutes, how to reach the person. */
function officeCells(one: Participation, source: DocumentSource, voice: Voice): readonly TableCell[] {
  const state = generatedWordsIn(voice.language).states[one.state] ?? one.state;
  const minutes = one.minutes === null ? [] : [voice.words.minutes(one.minutes)];
  const contact = personOf(one, source)?.contact ?? '';
  const lines = (found: readonly string[]) =>
    found.filter((line) => line !== '').map((line) => paragraph('personFunction', [text(line)]));
  return [cell('content', lines([state, ...minutes])), cell('content', lines(contact.split('\n')))];
}
