// The list of changes between two editions: what changed and where, for everybody, for delegations or for the office; by
// session, or by who needs to know.
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import { whoNeedsToKnow, type Audience as Reader } from '#domain/editions/compare/whoNeedsToKnow.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { changeWordsIn } from '#languages/papers/changes/changeWords.ts';
import { audienceField } from '../audience.ts';
import { choice, readOptions, type OptionValues } from '../options.ts';
import { plainDateStyle } from '../rich-text/fields.ts';
import { sessionInlines } from '../session/naming.ts';
import type { DocumentSource } from '../source.ts';
import { heading, list, paragraph, text, type Block, type Inline } from '../tree.ts';
import { atLineStart, type Voice } from '../voice.ts';
import { changeSummary } from './changeSummary.ts';
import { changeSentence } from './changeSentence.ts';
import { stageName } from './eventSentence.ts';
import { comparisonOf } from './comparison.ts';
import { refsOfOptions, standingsOf, type Standings } from './refs.ts';
import { nameOfPerson } from './personName.ts';
import { sessionIn, tellingOf } from './telling.ts';
import { isToldTo, sessionOf } from './toldChanges.ts';

export const STANDING_FIELDS = {
  since: { kind: 'edition', usual: 'latest' },
  until: { kind: 'edition', usual: 'draft' },
} as const;

export const CHANGES_FIELDS = {
  ...STANDING_FIELDS,
  audience: audienceField,
  changesBy: choice(
    [
      { value: 'session', word: 'bySession' },
      { value: 'reader', word: 'byReader' },
    ],
    'session',
  ),
} as const;

type ChangesOptions = OptionValues<typeof CHANGES_FIELDS>;

export function changesBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const words = changeWordsIn(voice.language);
  const standings = standingsOf(source, refsOfOptions(source.paper.options));
  if (standings === null) return [nothingToCompare(voice)];
  const comparison = comparisonOf(standings);
  const options = readOptions(CHANGES_FIELDS, source.paper.options);
  const sections = sectionsOf(comparison, options, source, voice);
  const told = comparison.changes.filter(isToldTo(options.audience, comparison));
  const summary = changeSummary(told, voice);
  const title = voice.inlines(source.event.shortTitle);
  return [
    paragraph('eventKind', title.length > 0 ? title : voice.inlines(source.event.title)),
    heading('paperTitle', 1, [text(words.title)]),
    paragraph('eventDates', [text(editionsCompared(standings, voice))]),
    ...(summary === '' ? [] : [paragraph('body', [text(atLineStart(summary, voice))])]),
    ...(sections.length === 0 ? [paragraph('body', [text(words.unchanged)])] : sections),
  ];
}

export function nothingToCompare({ language }: Voice): Block {
  return { type: 'note', inlines: [text(changeWordsIn(language).nothingToCompare)] };
}

/** "From the Tentative Programme of 21 February 2012 to the Programme of 26 March 2012". */
export function editionsCompared({ before, after, dates }: Standings, voice: Voice): string {
  const { between } = changeWordsIn(voice.language);
  return between(editionNamed(before, dates.before, voice), editionNamed(after, dates.after, voice));
}

/** "Tentative Programme of 21 February 2012". */
export function editionNamed({ event }: Standings['before'], date: Day | null, voice: Voice): string {
  const { stage, stageLabel: label } = event;
  const style = plainDateStyle(voice.houseStyle.dateStyle);
  const said = date === null ? '' : formatDate(date, style, voice.language);
  return changeWordsIn(voice.language).programmeOf(stageName({ stage, label }, voice), said);
}

/** One change a line. */
export function changeList(changes: readonly Change[], comparison: Comparison, voice: Voice): Block {
  const items = changes.map((change) => [
    paragraph('body', [text(changeSentence(change, comparison, voice))]),
  ]);
  return list('body', 'bullet', items);
}

function sectionsOf(
  comparison: Comparison,
  { audience, changesBy }: ChangesOptions,
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  const isTold = isToldTo(audience, comparison);
  const parts = changesBy === 'reader' ? byReader(comparison, voice) : bySession(comparison, source, voice);
  return parts.flatMap(({ title, changes }) => {
    const told = changes.filter(isTold);
    return told.length === 0 ? [] : [heading('section', 2, title), changeList(told, comparison, voice)];
  });
}

interface Part {
  readonly title: readonly Inline[];
  readonly changes: readonly Change[];
}

function byReader(comparison: Comparison, voice: Voice): readonly Part[] {
  const title = (reader: Reader): string =>
    reader.type === 'person'
      ? nameOfPerson(reader.person, tellingOf(comparison, voice))
      : changeWordsIn(voice.language).audiences[reader.type];
  return whoNeedsToKnow(comparison).map(({ audience, changes }) => ({
    title: [text(title(audience))],
    changes,
  }));
}

/** In reading order: what stands over the meeting first, the papers last. */
function bySession(comparison: Comparison, source: DocumentSource, voice: Voice): readonly Part[] {
  const { wholeMeeting, papers } = changeWordsIn(voice.language);
  const parts = new Map<string, { readonly title: readonly Inline[]; readonly changes: Change[] }>();
  for (const change of comparison.changes) {
    const ref = sessionOf(change);
    const content = ref?.after == null ? comparison.before : comparison.after;
    const session = sessionIn(ref?.after ?? ref?.before ?? null, content);
    const ofPapers = change.type.startsWith('paper') ? papers : wholeMeeting;
    const key = session?.id ?? ofPapers;
    const part = parts.get(key) ?? {
      title:
        session === undefined ? [text(ofPapers)] : sessionInlines(session, { ...source, ...content }, voice),
      changes: [],
    };
    part.changes.push(change);
    parts.set(key, part);
  }
  return [...parts.values()];
}
