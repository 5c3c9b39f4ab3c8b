// The lines over a programme, in the order the paper's options give: stage, title, dates, room.
import { assertNever } from '#base/assertNever.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import { formatDates } from '#languages/dates.ts';
import { plainDateStyle, weekdayDateStyle } from '../rich-text/fields.ts';
import type { DocumentSource } from '../source.ts';
import { heading, paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import type { HeadingPart, ProgrammeOptions } from './options.ts';

export function headingBlocks(
  source: DocumentSource,
  options: ProgrammeOptions,
  voice: Voice,
): readonly Block[] {
  return options.heading.flatMap((part) => {
    const inlines = inlinesOf(part, source, options, voice);
    return inlines.length === 0 ? [] : [blockOf(part, inlines)];
  });
}

/** "Provisional Agenda Rev.2": the stage with its free label. */
export function stageLine(source: DocumentSource, options: ProgrammeOptions, voice: Voice): string {
  const { stage, stageLabel } = source.event;
  const words = options.stageWord === 'agenda' ? voice.words.agendaByStage : voice.words.programmeByStage;
  return [words[stage] ?? '', voice.say(stageLabel)].filter((part) => part !== '').join(' ');
}

function blockOf(part: HeadingPart, inlines: readonly Inline[]): Block {
  switch (part) {
    case 'title':
    case 'short-title':
      return heading('paperTitle', 1, inlines);
    case 'stage':
      return heading('stage', 2, inlines);
    case 'kind':
      return paragraph('eventKind', inlines);
    case 'theme':
      return paragraph('eventTheme', inlines);
    case 'dates':
    case 'dates-weekday':
      return paragraph('eventDates', inlines);
    case 'room':
    case 'building':
      return paragraph('eventRoom', inlines);
    default:
      return assertNever(part);
  }
}

function inlinesOf(
  part: HeadingPart,
  source: DocumentSource,
  options: ProgrammeOptions,
  voice: Voice,
): readonly Inline[] {
  const { event } = source;
  const isCapitals = options.headingCase === 'capitals';
  const inCase = (words: string) => (isCapitals ? words.toLocaleUpperCase(voice.language) : words);
  const room = event.defaultRoomId === null ? undefined : source.roomsById[event.defaultRoomId];
  switch (part) {
    case 'title':
      return voice.inlines(event.title, isCapitals);
    case 'short-title':
      return voice.inlines(event.shortTitle, isCapitals);
    case 'theme':
      return voice.inlines(event.theme, isCapitals);
    case 'kind':
      return words(inCase(upperFirst(voice.words.eventKinds[event.kind] ?? event.kind)));
    case 'stage':
      return words(inCase(stageLine(source, options, voice)));
    case 'dates':
    case 'dates-weekday':
      return words(datesAndPlace(part, source, options, voice));
    case 'room':
      return room === undefined ? [] : voice.inlines(room.name);
    case 'building':
      return room === undefined ? [] : voice.inlines(room.building);
    default:
      return assertNever(part);
  }
}

function datesAndPlace(
  part: 'dates' | 'dates-weekday',
  source: DocumentSource,
  options: ProgrammeOptions,
  voice: Voice,
): string {
  const days = daysOf(source.event).map(({ date }) => date);
  const style = voice.houseStyle.dateStyle;
  const dates =
    days.length === 0
      ? ''
      : formatDates(days, part === 'dates' ? plainDateStyle(style) : weekdayDateStyle(style), voice.language);
  return [dates, options.place].filter((one) => one !== '').join(' – ');
}

function words(line: string): readonly Inline[] {
  return line === '' ? [] : [text(line)];
}

function upperFirst(line: string): string {
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}
