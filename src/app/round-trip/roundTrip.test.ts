// What the program writes and reads again, and what is lost on the way: each format's losses stand here as data.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { anyEvent } from '#domain/programme/sampleArbitraries.ts';
import { programmeFile } from '#exports/programmeFile.ts';
import type { ProgrammeFileWish } from '#exports/programmeFile.ts';
import { readFile } from '#imports/readFile.ts';
import { loadSeeds, SEED_IDS } from '#reference/acceptance/publicFolder.ts';
import { rowsOfFacts, rowsOfReading } from './comparedRows.ts';
import type { ComparedRow } from './comparedRows.ts';

const OPTIONS = { language: null, today: '2017-01-01', answers: {}, columnsByTable: {} };

interface DataForm {
  readonly wish: (facts: ScheduleFacts) => ProgrammeFileWish;
  /** What the format cannot carry, taken from what is expected. */
  readonly carried: (row: ComparedRow) => ComparedRow;
  readonly carriesUntimed: boolean;
}

const withoutBuilding = (row: ComparedRow): ComparedRow => ({ ...row, room: row.room.split(', ')[0] ?? '' });

const FORMS: Readonly<Record<string, DataForm>> = {
  'calendar.ics': {
    wish: (facts) => ({
      form: 'calendar',
      calendar: { facts, earlier: [], sequence: 1, issuedAt: 0, name: facts.title },
    }),
    // The room of a session without an hour comes back among its words.
    carried: (row) => (row.start === null ? { ...row, room: '' } : row),
    carriesUntimed: true,
  },
  'schedule.json': {
    wish: (facts) => ({ form: 'json', facts, version: '1' }),
    carried: withoutBuilding,
    carriesUntimed: false,
  },
  'schedule.xml': {
    wish: (facts) => ({ form: 'xml', facts, version: '1' }),
    carried: withoutBuilding,
    carriesUntimed: false,
  },
};

async function sentAndRead(
  facts: ScheduleFacts,
  name: string,
  form: DataForm,
): Promise<readonly ComparedRow[]> {
  const bytes = new TextEncoder().encode(await programmeFile(form.wish(facts)));
  const outcome = await readFile({ name, bytes }, OPTIONS);
  return outcome.isRead ? rowsOfReading(outcome.reading) : [];
}

function expectedRows(facts: ScheduleFacts, form: DataForm): readonly ComparedRow[] {
  return rowsOfFacts(facts)
    .filter(({ start }) => form.carriesUntimed || start !== null)
    .map(form.carried);
}

describe('a programme sent as data and read again', () => {
  it.each(Object.entries(FORMS))('%s gives every example back', async (name, form) => {
    const seeds = await loadSeeds();
    for (const id of SEED_IDS) {
      const { eventsById, ...library } = seeds[id];
      for (const event of Object.values<PlannedEvent>(eventsById)) {
        const facts = scheduleFacts({ event, ...library, lettersById: {} }, event.mainLanguage);
        expect([id, await sentAndRead(facts, name, form)]).toEqual([id, expectedRows(facts, form)]);
      }
    }
  });

  it('as a table gives the day, the hours, the room and the title of every sitting with an end back', async () => {
    const seeds = await loadSeeds();
    const lineOf = ({ date, start, end, room, title }: ComparedRow): string =>
      `${date} ${start} ${end} ${room} ${title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
    for (const id of SEED_IDS) {
      const { eventsById, ...library } = seeds[id];
      for (const event of Object.values<PlannedEvent>(eventsById)) {
        const facts = scheduleFacts({ event, ...library, lettersById: {} }, event.mainLanguage);
        const bytes = new TextEncoder().encode(await programmeFile({ form: 'programme', facts }));
        const outcome = await readFile({ name: 'programme.csv', bytes }, OPTIONS);
        const read = outcome.isRead ? rowsOfReading(outcome.reading) : [];
        // Of one without an end, the end is inferred and a person may be found in its title.
        const ended = rowsOfFacts(facts).filter(({ end }) => end !== null);
        const starts = new Set(ended.map(({ date, start }) => `${date} ${start}`));
        expect(read.filter(({ date, start }) => starts.has(`${date} ${start}`)).map(lineOf)).toEqual(
          ended.map(withoutBuilding).map(lineOf),
        );
      }
    }
  });

  it.each(Object.entries(FORMS))('%s gives the hours and days of any programme back', async (name, form) => {
    // A session that sits twice on a day without an hour sits once in what is read.
    const hoursOf = (rows: readonly ComparedRow[]): readonly string[] => {
      const untimed = rows.filter(({ start }) => start === null).map(({ date, title }) => `${date} ${title}`);
      const timed = rows.filter(({ start }) => start !== null);
      return [...new Set(untimed), ...timed.map(({ date, start, end }) => `${date} ${start} ${end}`)].sort();
    };
    await fc.assert(
      fc.asyncProperty(anyEvent, async (event) => {
        const content = { event, peopleById: {}, roomsById: {}, officesById: {}, lettersById: {} };
        const facts = scheduleFacts(content, 'en');
        expect(hoursOf(await sentAndRead(facts, name, form))).toEqual(hoursOf(expectedRows(facts, form)));
      }),
      { numRuns: 40 },
    );
  });
});
