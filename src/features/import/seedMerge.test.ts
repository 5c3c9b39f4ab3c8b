import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentOf } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { nameIndexOf, peopleMatcher } from '#domain/importing/proposedPeople.ts';
import type { Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import { readProgrammeText } from '#imports/pasted-text/readProgramme.ts';
import { NO_CORRECTIONS } from './corrections.ts';
import { mergedWith, mergeInWords } from './merge.ts';
import { reviewed } from './reviewed.ts';
import { personFor } from './usePeopleMatches.ts';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The example with one of its editions as the draft. */
async function exampleAt(sequence: number): Promise<{ library: Library; there: PlannedEvent }> {
  const library = (await loadSeeds())['000'];
  const [event] = Object.values<PlannedEvent>(library.eventsById);
  const edition = event && editionsOf(library, event.id).find((one) => one.sequence === sequence);
  const content = edition && contentOf(edition);
  if (event === undefined || content === undefined || content === null) throw new Error('the example has it');
  const there = content.event;
  return { library: { ...library, eventsById: { [event.id]: there } }, there };
}

/** What the final programme, as it was printed, would do to the programme of an edition. */
async function mergeOfFinalInto(sequence: number) {
  const { library, there } = await exampleAt(sequence);
  const text = file('e2e/fixtures/programmes/000-final.txt');
  const reading = readProgrammeText(text, { language: null, today: null, answers: {} });
  const { programme } = reviewed(reading, NO_CORRECTIONS, { zone: 'America/New_York', days: [] });
  const found = peopleMatcher(nameIndexOf(Object.values<Person>(library.peopleById)))(programme);
  const personByKey = new Map(
    found.flatMap((match) => {
      const id = personFor(match, {});
      return id === null ? [] : [[match.key, id] as const];
    }),
  );
  let count = 0;
  const matches = { doubtful: [], known: [], personByKey };
  const merged = mergedWith(library, there, programme, NO_CORRECTIONS.merging, matches, {
    eventId: there.id,
    programmePaper: null,
    makeId: () => `new-${(count += 1)}`,
  });
  const inWords = mergeInWords(library, there, merged, NO_CORRECTIONS.merging, 'en');
  const rows = [...inWords.rowByKey.values()].map(({ there: name, isAdded, sentences }) => ({
    name,
    isAdded,
    sentences,
  }));
  return { rows, ...merged.made, sentences: inWords.sentences, notInSource: inWords.notInSource };
}

it('the final programme brings one panellist into the programme of 26 March, and nothing else', async () => {
  const { rows, sentences, notInSource, people, rooms } = await mergeOfFinalInto(2);
  expect({ sentences, notInSource, people, rooms }).toEqual({
    sentences: [],
    notInSource: [],
    people: [],
    rooms: [],
  });
  expect(rows.filter((row) => row.isAdded || row.sentences.length > 0)).toEqual([
    {
      name: 'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation',
      isAdded: false,
      sentences: ['Ms. Somaly Mam added as panellist of Interactive Panel Discussion I'],
    },
  ]);
});

it('the final programme fills the tentative one with names and its new title, row by row', async () => {
  const { rows, sentences, notInSource } = await mergeOfFinalInto(1);
  expect(notInSource).toEqual([]);
  expect(sentences.map((sentence) => sentence.slice(0, 20))).toEqual(['Title changed from “']);
  expect(rows.map(({ isAdded, sentences: own }) => [isAdded, own.length])).toEqual([
    [false, 4],
    [false, 7],
    [false, 7],
    [false, 0],
  ]);
});
