import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentOf } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';
import { changedRows, mergeOf, readText, takenAsNew } from './mergeSample.ts';

const printed = (name: string) =>
  readText(readFileSync(new URL(`../../../e2e/fixtures/programmes/${name}.txt`, import.meta.url), 'utf8'));

/** The example with one of its editions as the draft. */
async function exampleAt(sequence: number): Promise<{ library: Library; there: PlannedEvent }> {
  const library = (await loadSeeds())['000'];
  const [event] = Object.values<PlannedEvent>(library.eventsById);
  const edition = event && editionsOf(library, event.id).find((one) => one.sequence === sequence);
  const content = edition && contentOf(edition);
  if (event === undefined || content === undefined || content === null) throw new Error('the example has it');
  const { event: there, peopleById } = content;
  const people = { ...library.peopleById, ...peopleById };
  return { library: { ...library, eventsById: { [event.id]: there }, peopleById: people }, there };
}

const PANEL_1 =
  'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation';
const PANEL_2 =
  'Interactive Panel Discussion II: Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society';

it('the final programme brings the four differences into the programme of 26 March, and nothing else', async () => {
  const { library, there } = await exampleAt(2);
  const merge = mergeOf(library, there, printed('000-final'));
  expect(merge.inWords).toMatchObject({ sentences: [], notInSource: [], hasOtherTitle: false });
  expect(merge.merged.made).toMatchObject({ people: [], rooms: [] });
  expect(changedRows(merge).map(({ becomes, sentences }) => [becomes, sentences])).toEqual([
    [
      PANEL_1,
      [
        'H.E. Mr. Libran N. Cabactulan: courtesy title changed from “H.E.” to “H.E. Mr.”',
        'Ms. Somaly Mam added as panellist of Interactive Panel Discussion I',
      ],
    ],
    [
      PANEL_2,
      [
        'H.E. Mr. Antonio Pedro Monteiro Lima (Interactive Panel Discussion II): function changed from “Permanent Representative of Cape Verde to the United Nations” to “Permanent Representative of the Republic of Cape Verde to the United Nations”',
        '“Al-Maliki” corrected to “Al-Malki” (Ms. Maryam Al-Malki)',
      ],
    ],
  ]);
});

it('the final programme fills the tentative edition with names, row by row', async () => {
  const { library, there } = await exampleAt(1);
  const merge = mergeOf(library, there, printed('000-final'));
  expect(merge.inWords).toMatchObject({ notInSource: [], hasOtherTitle: true });
  expect(merge.rows.map(({ becomes, sentences }) => [becomes === null, sentences.length])).toEqual([
    [false, 5],
    [false, 7],
    [false, 7],
    [false, 0],
  ]);
});

it('the final text merged into what was read of the tentative one says each difference in words', () => {
  const { library, event } = takenAsNew(EMPTY_LIBRARY, printed('000-tentative'));
  const merge = mergeOf(library, event, printed('000-final'));
  expect(merge.rows.map(({ sentences }) => sentences)).toEqual([
    [
      'H.E. Mr. Nassir Abdulaziz Al-Nasser: courtesy title changed from “H.E.” to “H.E. Mr.”',
      'H.E. Mr. Ban Ki-moon added as speaker of “Opening Remarks”',
      'H.E. Mr. Milos Koterec added as speaker of “Opening Remarks”',
      'Mr. Yury Fedotov added as speaker of “Opening Remarks”',
      'Ms. Mira Sorvino added as speaker of “Opening Remarks”',
    ],
    [
      'H.E. Mr. Libran N. Cabactulan added as co-chair of Interactive Panel Discussion I',
      'H.E. Mr. Jose Filipe Morales Cabral added as co-chair of Interactive Panel Discussion I',
      'Ms. Michelle Bachelet added as panellist of Interactive Panel Discussion I',
      'Ms. Alyse Nelson added as panellist of Interactive Panel Discussion I',
      'Mr. M. Cherif Bassiouni added as panellist of Interactive Panel Discussion I',
      'Mr. David Arkless added as panellist of Interactive Panel Discussion I',
      'Ms. Somaly Mam added as panellist of Interactive Panel Discussion I',
    ],
    [
      'H.E. Mr. Antonio Pedro Monteiro Lima added as co-chair of Interactive Panel Discussion II',
      'H.E. Ms. Sylvie Lucas added as co-chair of Interactive Panel Discussion II',
      'Dr. Aleya Hammad added as panellist of Interactive Panel Discussion II',
      'Mr. William Lacy Swing added as panellist of Interactive Panel Discussion II',
      'Ms. Rani Hong added as panellist of Interactive Panel Discussion II',
      'Ms. Maryam Al-Malki added as panellist of Interactive Panel Discussion II',
      'Dr. Joy Ngozi Ezeilo added as panellist of Interactive Panel Discussion II',
    ],
    [],
  ]);
  expect(merge.inWords).toMatchObject({
    sentences: [],
    notInSource: [],
    hasOtherTitle: true,
    hasOtherRoom: false,
  });
  expect(merge.merged.made.rooms).toEqual([]);
});

it('the final programme keeps the themes of the tentative one, which it does not print', () => {
  const { library, event } = takenAsNew(EMPTY_LIBRARY, printed('000-tentative'));
  const { sessionsById } = mergeOf(library, event, printed('000-final')).merged.event;
  const themesOf = ({ sessionsById: all }: PlannedEvent) =>
    Object.values(all).map(({ themesById }) => Object.keys(themesById).length);
  expect(Object.keys(sessionsById)).toEqual(Object.keys(event.sessionsById));
  expect(themesOf({ ...event, sessionsById })).toEqual([0, 3, 5, 0]);
});
