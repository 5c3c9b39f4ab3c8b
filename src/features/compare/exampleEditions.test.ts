import { expect, it } from 'vitest';
import { changeSentence } from '#documents/changes/changeSentence.ts';
import { voiceOf } from '#documents/voice.ts';
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { standing } from '#domain/editions/standing.ts';
import { loadSeeds } from '#reference/acceptance/publicFolder.ts';

/** What differs between two editions of the dialogue of 2012, by their numbers. */
async function sentences(from: number, to: number): Promise<readonly string[]> {
  const library = (await loadSeeds())['000'];
  const [event] = Object.values(library.eventsById);
  if (event === undefined) throw new Error('the example has an event');
  const [before, after] = [from, to].map((sequence) => {
    const edition = editionsOf(library, event.id).find((one) => one.sequence === sequence);
    return edition === undefined ? null : standing(library, event.id, edition.id);
  });
  if (before === null || after === null || before === undefined || after === undefined)
    throw new Error('the example has three editions');
  const comparison = compareEditions(before, after);
  const voice = voiceOf(after.event, 'en');
  return comparison.changes.map((change) => changeSentence(change, comparison, voice));
}

it('the programme of 26 March differs from the tentative one in its title, its names and where the themes stand', async () => {
  expect(await sentences(1, 2)).toEqual([
    'Title changed from “On Prevention of Human Trafficking and Protection of its Victims as a Follow-up to the First International Conference” to “Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Girls”',
    'Short title changed from “Prevention of Human Trafficking” to “Fighting Human Trafficking”',
    'Stage changed from Tentative Programme to Programme',
    'H.E. Mr. Nassir Abdulaziz Al-Nasser: courtesy title changed from “H.E.” to “H.E. Mr.”',
    'H.E. Mr. Ban Ki-moon added as speaker of “Opening Remarks”',
    'H.E. Mr. Milos Koterec added as speaker of “Opening Remarks”',
    'Mr. Yury Fedotov added as speaker of “Opening Remarks”',
    'Ms. Mira Sorvino added as speaker of “Opening Remarks”',
    'Interactive Panel Discussion I: lead-in changed from “Panellists and participants are invited to focus on the following themes:” to “The panel session will focus on the following themes:”',
    'Interactive Panel Discussion I: themes moved to the paper “Concept paper and programme”',
    'H.E. Libran N. Cabactulan added as co-chair of Interactive Panel Discussion I',
    'H.E. Mr. Jose Filipe Morales Cabral added as co-chair of Interactive Panel Discussion I',
    'Ms. Michelle Bachelet added as panellist of Interactive Panel Discussion I',
    'Ms. Alyse Nelson added as panellist of Interactive Panel Discussion I',
    'Mr. M. Cherif Bassiouni added as panellist of Interactive Panel Discussion I',
    'Mr. David Arkless added as panellist of Interactive Panel Discussion I',
    'Interactive Panel Discussion II: lead-in changed from “Panellists and participants are invited to focus on the following themes:” to “The panel session will focus on the following themes:”',
    'Interactive Panel Discussion II: theme changed',
    'Interactive Panel Discussion II: themes moved to the paper “Concept paper and programme”',
    'H.E. Mr. Antonio Pedro Monteiro Lima added as co-chair of Interactive Panel Discussion II',
    'H.E. Ms. Sylvie Lucas added as co-chair of Interactive Panel Discussion II',
    'Dr. Aleya Hammad added as panellist of Interactive Panel Discussion II',
    'Mr. William Lacy Swing added as panellist of Interactive Panel Discussion II',
    'Ms. Rani Hong added as panellist of Interactive Panel Discussion II',
    'Ms. Maryam Al-Maliki added as panellist of Interactive Panel Discussion II',
    'Dr. Joy Ngozi Ezeilo added as panellist of Interactive Panel Discussion II',
    '“Letter of 26 March 2012” added',
    '“Concept paper and programme”: name changed from “Concept paper and tentative programme” to “Concept paper and programme”',
    '“Concept paper and programme”: date changed from 21 February 2012 to 26 March 2012',
    '“Concept paper and programme”: text changed (129 words added, 1 removed)',
    '“Programme in the concept paper”: name changed from “Tentative programme” to “Programme in the concept paper”',
    '“Programme in the concept paper”: options changed',
    '“Letter of 21 February 2012” removed',
  ]);
});

it('the final programme differs in one panellist more, three corrections, and the papers that went with it', async () => {
  expect(await sentences(2, 3)).toEqual([
    'Stage changed from Programme to Final Programme',
    'H.E. Mr. Libran N. Cabactulan: courtesy title changed from “H.E.” to “H.E. Mr.”',
    'Ms. Somaly Mam added as panellist of Interactive Panel Discussion I',
    'H.E. Mr. Antonio Pedro Monteiro Lima (Interactive Panel Discussion II): function changed from “Permanent Representative of Cape Verde to the United Nations” to “Permanent Representative of the Republic of Cape Verde to the United Nations”',
    '“Al-Maliki” corrected to “Al-Malki” (Ms. Maryam Al-Malki)',
    '“Programme” added',
    '“Letter of 26 March 2012” removed',
    '“Concept paper and programme” removed',
    '“Programme in the concept paper” removed',
  ]);
});
