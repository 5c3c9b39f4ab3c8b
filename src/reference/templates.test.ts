import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLibraryFile, writeLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId } from '#domain/ids.ts';
import { instantiateTemplate } from '#domain/instantiate.ts';
import type { Day } from '#domain/time.ts';
import { PUBLIC_FOLDER } from './acceptance/publicFolder.ts';
import { fetchCatalogue } from './catalogue.ts';
import { loadTemplate } from './templates.ts';

const catalogue = await fetchCatalogue('templates', PUBLIC_FOLDER);

describe('the templates', () => {
  it('are the files of their folder, each listed once', () => {
    const files = readdirSync(join(import.meta.dirname, '../../public/templates'));
    expect(['catalogue.json', ...catalogue.map(({ file }) => file)].sort()).toEqual(files.sort());
  });

  it('are the four a first run offers', () => {
    expect(catalogue.map(({ title }) => title)).toEqual([
      'Interactive dialogue, one day',
      'Thematic dialogue, three panels',
      'High-level meeting, two days with parallel rooms',
      'Multi-stakeholder hearing, four panels',
    ]);
  });

  for (const { id, title, days } of catalogue) {
    it(`“${title}” is read with nothing to mend, on the days it names, with seats nobody is named for`, async () => {
      const { library, repairs } = await loadTemplate(id, PUBLIC_FOLDER);
      expect(repairs).toEqual([]);
      const events = Object.values(library.eventsById);
      expect(events.map((event) => Object.keys(event.daysByDate))).toEqual([days]);
      const seats = events
        .flatMap((event) => Object.values(event.sessionsById))
        .flatMap((session) => Object.values(session.participationsById));
      expect(seats.length).toBeGreaterThan(0);
      expect(seats.filter(({ personId, state }) => personId !== null || state !== 'to-be-invited')).toEqual(
        [],
      );
    });

    it(`“${title}” becomes an event of its own, whole, on other days`, async () => {
      const { library } = await loadTemplate(id, PUBLIC_FOLDER);
      let count = 0;
      const made = instantiateTemplate(library, {
        eventId: 'event-1' as EventId,
        firstDay: '2031-02-28' as Day,
        makeId: () => `made-${(count += 1)}`,
      });
      const text = writeLibraryFile(made, '2026-11-01T00:00:00.000Z');
      expect(parseLibraryFile(text)).toMatchObject({ ok: true, repairs: [], library: made });
      expect(text).not.toContain('template-');
      expect(text).not.toContain('2030-');
      expect(Object.values(made.eventsById).map((event) => Object.keys(event.daysByDate))).toEqual([
        ['2031-02-28', '2031-03-01'].slice(0, days.length),
      ]);
    });
  }
});
