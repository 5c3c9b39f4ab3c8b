// Slips for those whom a change concerns: a piece of paper each, with what changed for that person and nothing else.
import type { Change, Comparison, Ref } from '#domain/editions/compare/change.ts';
import { whoNeedsToKnow } from '#domain/editions/compare/whoNeedsToKnow.ts';
import type { PersonId } from '#domain/ids.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { changeWordsIn } from '#languages/papers/changes/changeWords.ts';
import { link, readOptions } from '../options.ts';
import { officeInlines } from '../session/naming.ts';
import type { DocumentSource } from '../source.ts';
import { heading, paragraph, text, type Block } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { changeList, editionsCompared, nothingToCompare, STANDING_FIELDS } from './changesBlocks.ts';
import { nameOfPerson, seatOfPerson } from './personName.ts';
import { comparisonOf } from './comparison.ts';
import { refsOfOptions, standingsOf } from './refs.ts';
import { tellingOf } from './telling.ts';
import { isToldInPerson } from './toldChanges.ts';

export const CHANGE_SLIPS_FIELDS = { ...STANDING_FIELDS, personId: link('person') } as const;

export function changeSlipsBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const standings = standingsOf(source, refsOfOptions(source.paper.options));
  if (standings === null) return [nothingToCompare(voice)];
  const comparison = comparisonOf(standings);
  const people = changesByPerson(comparison);
  const { personId } = readOptions(CHANGE_SLIPS_FIELDS, source.paper.options);
  const only = personId === '' ? people : people.filter(({ person }) => isPerson(person, personId));
  const words = changeWordsIn(voice.language);
  if (only.length === 0) return [{ type: 'note', inlines: [text(words.unchanged)] }];
  const title = voice.inlines(source.event.shortTitle);
  const telling = tellingOf(comparison, voice);
  return only.map(({ person, changes }) => {
    const seat = seatOfPerson(person, telling);
    const office =
      seat === null ? [] : officeInlines(seat.participation, { ...source, ...seat.content }, voice);
    return {
      type: 'sheet',
      style: 'slip',
      blocks: [
        paragraph('eventKind', title.length > 0 ? title : voice.inlines(source.event.title)),
        heading('paperTitle', 1, [text(nameOfPerson(person, telling))]),
        ...(office.length === 0 ? [] : [paragraph('personFunction', office)]),
        heading('sessionTitle', 2, [text(words.slipTitle)]),
        changeList(changes, comparison, voice),
        paragraph('sessionPlace', [text(editionsCompared(standings, voice))]),
      ],
    };
  });
}

export interface ConcernedPerson {
  readonly person: Ref<PersonId>;
  readonly changes: readonly Change[];
}

/** Those who must be told something, with just that. */
export function changesByPerson(comparison: Comparison): readonly ConcernedPerson[] {
  const isTold = isToldInPerson(comparison);
  return whoNeedsToKnow(comparison).flatMap(({ audience, changes }) => {
    const told = audience.type === 'person' ? changes.filter(isTold) : [];
    return audience.type !== 'person' || told.length === 0
      ? []
      : [{ person: audience.person, changes: told }];
  });
}

export function isPerson({ before, after }: Ref<PersonId>, id: string): boolean {
  return before === id || after === id;
}
