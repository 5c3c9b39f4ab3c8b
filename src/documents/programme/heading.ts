// The lines over a programme, in the order the paper's options give: stage, title, dates, room.
import { assertNever } from '#base/assertNever.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDates } from '#languages/dates.ts';
import { plainDateStyle, weekdayDateStyle } from '../rich-text/fields.ts';
import type { DocumentSource } from '../source.ts';
import { heading, keyed, paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import { atLineStart } from '../voice.ts';
import type { Voice } from '../voice.ts';
import { headingParts, programmeOptions } from './options.ts';
import type { HeadingPart, ProgrammeOptions } from './options.ts';

type HeadingOptions = Pick<ProgrammeOptions, 'heading' | 'headingCase' | 'place'>;

/** `stage` is what the paper calls itself: "Provisional Programme", "List of Speakers". */
export function headingBlocks(
  source: DocumentSource,
  options: HeadingOptions,
  stage: string,
  voice: Voice,
): readonly Block[] {
  return headingParts(options.heading).flatMap((part) => {
    const inlines =
      part === 'stage' ? stageInlines(stage, options, voice) : inlinesOf(part, source, options, voice);
    return inlines.length === 0 ? [] : keyed(part, [blockOf(part, inlines)]);
  });
}

/** "Provisional Agenda Rev.2": the stage with its free label. */
export function stageLine(
  { event }: DocumentSource,
  { stageWord }: Pick<ProgrammeOptions, 'stageWord'>,
  voice: Voice,
): string {
  const words = stageWord === 'agenda' ? voice.words.agendaByStage : voice.words.programmeByStage;
  return withLabel(words[event.stage] ?? '', event, voice);
}

export function programmeStage(source: DocumentSource<GeneratedPaper>, voice: Voice): string {
  return stageLine(source, programmeOptions(source.paper.options), voice);
}

/** With the free label the stage has: "Rev.2". */
export function withLabel(stage: string, event: PlannedEvent, voice: Voice): string {
  return [stage, voice.say(event.stageLabel)].filter((part) => part !== '').join(' ');
}

function stageInlines(stage: string, { headingCase }: HeadingOptions, voice: Voice): readonly Inline[] {
  return words(headingCase === 'capitals' ? stage.toLocaleUpperCase(voice.language) : stage);
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
  part: Exclude<HeadingPart, 'stage'>,
  source: DocumentSource,
  options: HeadingOptions,
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
      return words(inCase(atLineStart(voice.words.eventKinds[event.kind] ?? event.kind, voice)));
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
  { place }: HeadingOptions,
  voice: Voice,
): string {
  const days = daysOf(source.event).map(({ date }) => date);
  const style = voice.houseStyle.dateStyle;
  const dates =
    days.length === 0
      ? ''
      : formatDates(days, part === 'dates' ? plainDateStyle(style) : weekdayDateStyle(style), voice.language);
  // The place is kept once, in the main language; a city with a set name is said in the paper's.
  const said = place === '' ? '' : voice.say({ [voice.mainLanguage]: place });
  return [atLineStart(dates, voice), said].filter((one) => one !== '').join(' – ');
}

function words(line: string): readonly Inline[] {
  return line === '' ? [] : [text(line)];
}
