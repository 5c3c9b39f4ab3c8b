import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import { blankAuthoredPaper, blankLetter } from '../blank.ts';
import type { EventId, PaperId } from '../ids.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import type { Letter } from '../papers/paper.ts';
import type { RichBlock, RichRun } from '../papers/richText.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { sampleEvent } from '../programme/sampleProgramme.ts';
import type { Day } from '../time.ts';
import { startChecking } from './checking.ts';
import { applyFix } from './fix.ts';

const EVENT = 'event' as EventId;
const PAPER = 'letter' as PaperId;
const [ORDER] = orderKeys(1);

const paragraph = (...runs: readonly (string | RichRun)[]): RichBlock => ({
  type: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run)),
});

/** On 3 April 2012, a Tuesday: an opening from ten and a panel from three. */
function libraryWith(
  body: readonly RichBlock[],
  change: Partial<Letter> = {},
  event: Partial<PlannedEvent> = {},
) {
  if (ORDER === undefined) throw new Error('one key was asked for');
  const letter: Letter = { ...blankLetter(PAPER, ORDER, 'en'), body: { en: body }, ...change };
  const planned: PlannedEvent = {
    ...sampleEvent({
      sessions: [
        { id: 'opening', kind: 'opening', sittings: [{ hours: '10:00-11:00', room: 'hall' }] },
        { id: 'panel', kind: 'plenary', sittings: [{ hours: '15:00-16:30', room: 'hall' }] },
      ],
    }),
    title: { en: 'Fighting Human Trafficking: Partnership and Innovation' },
    papersById: { [PAPER]: letter },
    ...event,
  };
  const library: Library = { ...EMPTY_LIBRARY, eventsById: { [EVENT]: planned } };
  return library;
}

const findings = (library: Library) => startChecking().findingsOf(library, EVENT).open;

function said(text: string, change: Partial<Letter> = {}, event: Partial<PlannedEvent> = {}) {
  return findings(libraryWith([paragraph(text)], change, event)).map(
    ({ checkId, saying }) => `${checkId} ${saying}`,
  );
}

/** What the first paragraph says once everything that can be mended is. */
function mended(text: string, event: Partial<PlannedEvent> = {}): unknown {
  let library: Library = libraryWith([paragraph(text)], {}, event);
  for (let round = 0; round < 20; round += 1) {
    const next = findings(library).find(({ fix }) => fix !== null);
    if (next === undefined) break;
    library = applyFix(library, next);
  }
  const paper = library.eventsById[EVENT]?.papersById[PAPER];
  return paper?.form === 'letter' ? paper.body.en : null;
}

describe('a letter', () => {
  it('calls the event by its title', () => {
    const wrong = 'I invite you to “Fighting Human Trafficking: Partnership and Innovations.”';
    expect(said(wrong)).toEqual(['title-differs event']);
    expect(mended(wrong)).toEqual([
      paragraph('I invite you to “', { type: 'field', name: 'event-title' }, '.”'),
    ]);
    expect(said('I invite you to “FIGHTING HUMAN TRAFFICKING: Partnership and Innovation”.')).toEqual([]);
    expect(said('Fighting human trafficking takes partnership.')).toEqual([]);
  });

  it('says the hours of the programme', () => {
    expect(said('We meet from 10 a.m. to 11 a.m. and 3-4.30 p.m.')).toEqual([]);
    expect(said('We meet from 10 a.m. to 4.30 p.m.')).toEqual([]);
    expect(said('We meet from 9.30 a.m. to 11 a.m.')).toEqual(['time-differs event']);
    expect(said('In paragraphs 1.10-1.12, on 27-28 September and for 2.5 to 3.5 million.')).toEqual([]);
  });

  it('on one session says that session’s hours, and can follow them', () => {
    const field: RichRun = { type: 'field', name: 'session-title', target: 'panel' };
    const body = [paragraph(field), paragraph('From 3 p.m. to 4 p.m.')];
    const library = libraryWith(body);
    const [finding] = findings(library);
    expect(finding).toMatchObject({ checkId: 'time-differs', saying: 'session' });
    if (finding === undefined) return;
    expect(findings(applyFix(library, finding))).toEqual([]);
  });

  it('goes with the calendar', () => {
    expect(said('On Tuesday, 3 April 2012, and Wednesday 13 May 2009.')).toEqual([]);
    expect(said('On Monday, 3 April 2012.')).toEqual(['wrong-weekday usual']);
    expect(mended('On Monday, 3 April 2012.')).toEqual([paragraph('On Tuesday, 3 April 2012.')]);
    expect(said('On Monday, 3 April.')).toEqual(['wrong-weekday usual']);
    expect(said('On Monday, 4 April, we met before.')).toEqual([]);
    expect(said('By 31 April 2012.')).toEqual(['wrong-weekday no-such-day']);
    expect(
      said('Le lundi 3 avril 2012.', { language: 'fr', body: { fr: [paragraph('Le lundi 3 avril 2012.')] } }),
    ).toEqual(['wrong-weekday usual']);
  });

  it('says the event is on its own days', () => {
    expect(said('It will be held on 4 April 2012.')).toEqual(['date-differs usual']);
    expect(said('It will be held on 3 April 2012.')).toEqual([]);
    expect(said('The Conference was held on 5 March 2007.')).toEqual([]);
  });

  it('cites letters that are there and older than itself', () => {
    expect(said('With reference to my letter dated 21 February 2012.')).toEqual(['letter-reference typed']);
    const references = [{ paperId: null, date: '2012-02-21' as Day }];
    expect(said('With reference to my letter dated 21 February 2012.', { references })).toEqual([]);
    expect(said('Excellency.', { references, date: '2012-02-01' as Day })).toEqual([
      'letter-reference later',
    ]);
    expect(said('Excellency.', { references: [{ paperId: null, date: null }] })).toEqual([
      'letter-reference nothing',
    ]);
  });

  it('encloses what it says it encloses', () => {
    expect(said('I have the honour to enclose herewith a programme.')).toEqual(['nothing-enclosed usual']);
    expect(said('The programme will follow.')).toEqual([]);
  });

  it('uses the stage word of the programme, of its own day', () => {
    expect(said('See the tentative programme.', {}, { stage: 'final' })).toEqual(['stage-word text']);
    expect(said('See the draft programme and the draft resolution.', {}, { stage: 'draft' })).toEqual([]);
  });

  it('has no field without a source', () => {
    const library = libraryWith([paragraph({ type: 'field', name: 'event-website' })]);
    expect(findings(library).map(({ checkId }) => checkId)).toEqual(['missing-field']);
  });

  it('is free of slips, and of findings where there is none', () => {
    expect(said('The  Plan , the the Fund..')).toEqual([
      'stray-marks space-before',
      'stray-marks double-space',
      'stray-marks double-mark',
      'stray-marks double-word',
    ]);
    expect(mended('The  Plan , the the Fund..')).toEqual([paragraph('The Plan, the Fund.')]);
    expect(
      said('He said that that was so... “If not, what?” (e.g., A/RES/64/293); 3.5 per cent : yes'),
    ).toEqual(['stray-marks space-before']);
    expect(said('New York, New York. It had had its day: very, very good.')).toEqual([]);
  });

  it('keeps to one spelling', () => {
    expect(said('I have the honor to invite the panelists.')).toEqual([
      'mixed-spelling house',
      'mixed-spelling house',
    ]);
    expect(mended('I have the honor to invite the panelists.')).toEqual([
      paragraph('I have the honour to invite the panellists.'),
    ]);
    expect(said('Labour in the Center for Defense and the Organisation for Security.')).toEqual([]);
    expect(said('Honourable members, honorary guests, laboratories.')).toEqual([]);
  });
});

describe('two papers', () => {
  it('write one quoted name alike', () => {
    if (ORDER === undefined) throw new Error('one key was asked for');
    const name = (challenge: string) =>
      paragraph(`The ‘Trafficking in Women: Meeting the ${challenge} Together’ forum.`);
    const note = {
      ...blankAuthoredPaper('note' as PaperId, ORDER, 'note', 'en'),
      body: { en: [name('Challenges')] },
    };
    const library = libraryWith([name('Challenge')]);
    const event = library.eventsById[EVENT];
    if (event === undefined) throw new Error('the event is there');
    const withNote = (body: Letter['body']): Library => ({
      ...library,
      eventsById: {
        [EVENT]: { ...event, papersById: { ...event.papersById, [note.id]: { ...note, body } } },
      },
    });
    expect(findings(withNote(note.body)).map(({ checkId }) => checkId)).toEqual(['quoted-name-differs']);
    expect(findings(withNote({ en: [name('Challenge')] }))).toEqual([]);
  });
});
