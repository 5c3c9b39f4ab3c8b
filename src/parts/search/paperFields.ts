// The texts by which a paper is found: its name and date, and every paragraph a person wrote in it. A generated paper
// says what the event says, so it goes by its name alone. Live fields are made elsewhere and stand as a gap.
import type { Paper } from '#domain/papers/paper.ts';
import type { RichBlock, RichRun, RichText } from '#domain/papers/richText.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn, type Language } from '#languages/language.ts';
import { briefTitleOf } from '../eventText.ts';
import { dayInWords } from './daysInWords.ts';
import {
  ABOUT,
  CONTEXT,
  distinct,
  field,
  localFields,
  TEXT,
  TITLE,
  type Entry,
  type Field,
} from './searchable.ts';

export function paperEntry(event: PlannedEvent, paper: Paper): Entry {
  const date = paper.form === 'generated' ? null : paper.date;
  const days = date === null ? daysOf(event).map((day) => day.date) : [date];
  return { kind: 'paper', id: paper.id, eventId: event.id, days };
}

export function fieldsOfPaper(event: PlannedEvent, paper: Paper, language: Language): readonly Field[] {
  return distinct([
    { place: 'title', weight: TITLE, text: textIn(paper.name, language, event.mainLanguage) },
    ...localFields('otherName', TITLE, paper.name),
    ...writtenFields(paper),
    ...field('note', TEXT, paper.note),
    ...field('event', CONTEXT, briefTitleOf(event, language)),
    ...field('event', CONTEXT, textIn(event.title, language, event.mainLanguage)),
  ]);
}

function writtenFields(paper: Paper): readonly Field[] {
  if (paper.form === 'generated') return [];
  return [
    ...field('date', ABOUT, paper.date === null ? '' : dayInWords(paper.date)),
    ...(paper.form === 'letter'
      ? [
          ...localFields('text', TEXT, paper.salutation),
          ...field('text', TEXT, paper.signatory),
          ...localFields('text', TEXT, paper.addressee),
        ]
      : []),
    ...Object.values(paper.body).flatMap((text) =>
      paragraphsOf(text).flatMap((paragraph) => field('text', TEXT, paragraph)),
    ),
  ];
}

function paragraphsOf(text: RichText): readonly string[] {
  return text.flatMap(blockTexts);
}

function blockTexts(block: RichBlock): readonly string[] {
  switch (block.type) {
    case 'pageBreak':
      return [];
    case 'list':
      return block.items.flatMap(paragraphsOf);
    case 'quotation':
      return [runsText(block.runs), runsText(block.source)];
    default:
      return [runsText(block.runs)];
  }
}

function runsText(runs: readonly RichRun[]): string {
  return runs.map(runText).join('');
}

function runText(run: RichRun): string {
  switch (run.type) {
    case 'footnote':
      return ` (${runsText(run.runs)}) `;
    case 'lineBreak':
      return '\n';
    case 'field':
      return ' … ';
    default:
      return run.text;
  }
}
