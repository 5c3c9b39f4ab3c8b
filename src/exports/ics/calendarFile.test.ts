import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf } from '#domain/editions/content.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, PersonId, RoomId, SittingId } from '#domain/ids.ts';
import { addDays } from '#domain/time.ts';
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { ScheduleFacts, ScheduleSitting } from '#documents/schedule/scheduleFacts.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import { calendarFile } from './calendarFile.ts';
import type { CalendarWish } from './calendarFile.ts';

const ISSUED = Date.UTC(2012, 1, 21, 15);

/** A calendar as programs keep it: of two copies the one with the higher sequence, and nothing that was cancelled. */
class Calendar {
  readonly #kept = new Map<string, ICAL.Component>();

  take(file: string): void {
    const root = new ICAL.Component(ICAL.parse(file));
    for (const component of root.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(component);
    }
    for (const component of root.getAllSubcomponents('vevent')) {
      const uid = String(component.getFirstPropertyValue('uid'));
      const kept = this.#kept.get(uid);
      if (kept === undefined || sequenceOf(component) >= sequenceOf(kept)) this.#kept.set(uid, component);
    }
  }

  entries(): readonly string[] {
    return [...this.#kept.values()]
      .filter((component) => component.getFirstPropertyValue('status') !== 'CANCELLED')
      .map((component) => {
        const event = new ICAL.Event(component);
        return `${event.startDate.toString()} ${event.summary} @ ${event.location}`;
      })
      .sort();
  }
}

const sequenceOf = (component: ICAL.Component): number => Number(component.getFirstPropertyValue('sequence'));

function wishOf(facts: ScheduleFacts, more: Partial<CalendarWish> = {}): CalendarWish {
  return { facts, earlier: [], sequence: 1, issuedAt: ISSUED, name: facts.title, ...more };
}

/** The three programmes of 2012 as they were issued. */
function editionsOf2012(): readonly ScheduleFacts[] {
  const text = readFileSync('public/examples/000-fighting-human-trafficking.json', 'utf8');
  const parsed = parseLibraryFile(text);
  if (!parsed.ok) throw new Error('The example cannot be read');
  return editionsOf(parsed.library, 'seed-000' as EventId).map((edition) => {
    const content = contentOf(edition);
    if (content === null) throw new Error('The edition cannot be opened');
    return scheduleFacts(content, 'en');
  });
}

const [TENTATIVE, PROGRAMME] = editionsOf2012();

function tentative(): ScheduleFacts {
  if (TENTATIVE === undefined) throw new Error('There is no first edition');
  return TENTATIVE;
}

const withSittings = (
  facts: ScheduleFacts,
  change: (sitting: ScheduleSitting, index: number) => readonly ScheduleSitting[],
): ScheduleFacts => ({ ...facts, sittings: facts.sittings.flatMap(change) });

describe('a calendar that takes in the file of every edition', () => {
  it('has the hours, rooms and titles of the last one', () => {
    const calendar = new Calendar();
    calendar.take(calendarFile(wishOf(tentative())));
    expect(calendar.entries()).toEqual([
      '2012-04-03T10:00:00 Opening Remarks @ Conference Room 2 (NLB), UN Headquarters, New York',
      expect.stringMatching(
        /^2012-04-03T11:00:00 .* @ Conference Room 2 \(NLB\), UN Headquarters, New York$/,
      ),
      expect.stringMatching(/^2012-04-03T15:00:00 /),
      expect.stringMatching(/^2012-04-03T17:45:00 Closing Remarks/),
    ]);
    if (PROGRAMME === undefined) throw new Error('There is no second edition');
    calendar.take(calendarFile(wishOf(PROGRAMME, { earlier: [tentative()], sequence: 2 })));
    expect(calendar.entries()).toHaveLength(4);
    expect(calendar.entries()[1]).toContain('11:00:00 Interactive Panel Discussion I: ');
  });

  it('follows what is moved, taken out, added and put back', () => {
    const first = tentative();
    const moved = withSittings(first, (sitting, index) => {
      if (index === 1) return [{ ...sitting, start: 690, end: 780, day: addDays(sitting.day, 1) }];
      if (index === 2) return [];
      return index === 3
        ? [sitting, { ...sitting, sittingId: 'another' as SittingId, title: 'Reception' }]
        : [sitting];
    });
    const calendar = new Calendar();
    calendar.take(calendarFile(wishOf(first)));
    const before = calendar.entries();
    calendar.take(calendarFile(wishOf(moved, { earlier: [first], sequence: 2 })));
    expect(calendar.entries().map((entry) => entry.replace(/ @.*/, '').slice(0, 36))).toEqual([
      '2012-04-03T10:00:00 Opening Remarks',
      '2012-04-03T17:45:00 Closing Remarks',
      '2012-04-03T17:45:00 Reception',
      '2012-04-04T11:30:00 Interactive Pane',
    ]);
    calendar.take(calendarFile(wishOf(first, { earlier: [first, moved], sequence: 3 })));
    expect(calendar.entries()).toEqual(before);
  });

  it('keeps what was cancelled cancelled, and does not go back to an older file', () => {
    const first = tentative();
    const shorter = withSittings(first, (sitting, index) => (index === 2 ? [] : [sitting]));
    const calendar = new Calendar();
    const file = calendarFile(wishOf(shorter, { earlier: [first, shorter], sequence: 3 }));
    calendar.take(file);
    calendar.take(calendarFile(wishOf(first)));
    expect(calendar.entries()).toHaveLength(3);
    expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  it('takes one person’s sittings alone, and cancels those the person is no longer in', () => {
    const [, before] = editionsOf2012();
    if (before === undefined) throw new Error('There is no second edition');
    const fedotov = 'person-yury-fedotov';
    const only = { type: 'person', personId: fedotov as PersonId } as const;
    const without = withSittings(before, (sitting) => [
      { ...sitting, people: sitting.people.filter(({ personId }) => personId !== fedotov) },
    ]);
    const calendar = new Calendar();
    calendar.take(calendarFile(wishOf(before, { only })));
    expect(calendar.entries().length).toBeGreaterThan(0);
    calendar.take(calendarFile(wishOf(without, { only, earlier: [before], sequence: 2 })));
    expect(calendar.entries()).toEqual([]);
  });
});

describe('the file of one room', () => {
  it('follows a sitting that moves in and cancels one that moves out', () => {
    const first = tentative();
    const other = { id: 'other' as RoomId, name: 'Conference Room 3', building: '' };
    const only = { type: 'room', roomId: other.id } as const;
    const inOther = (place: number) =>
      withSittings(first, (sitting, index) => [index === place ? { ...sitting, room: other } : sitting]);
    const calendar = new Calendar();
    calendar.take(calendarFile(wishOf(inOther(0), { only })));
    expect(calendar.entries()).toEqual(['2012-04-03T10:00:00 Opening Remarks @ Conference Room 3']);
    calendar.take(calendarFile(wishOf(inOther(3), { only, earlier: [inOther(0)], sequence: 2 })));
    expect(calendar.entries()).toEqual(['2012-04-03T17:45:00 Closing Remarks @ Conference Room 3']);
  });
});

describe('what the file says of a sitting', () => {
  it('is tentative until the programme stands, and for a session that is to be confirmed', () => {
    const statuses = (facts: ScheduleFacts) =>
      [...calendarFile(wishOf(facts)).matchAll(/STATUS:(\w+)/g)].map(([, status]) => status);
    expect(new Set(statuses(tentative()))).toEqual(new Set(['TENTATIVE']));
    const final = { ...tentative(), stage: 'final' as const };
    expect(new Set(statuses(final))).toEqual(new Set(['CONFIRMED']));
    const unsure = withSittings(final, (sitting, index) => [{ ...sitting, isUnsure: index === 0 }]);
    expect(statuses(unsure).slice(0, 2)).toEqual(['TENTATIVE', 'CONFIRMED']);
  });

  it('names chairs and speakers without an address that leads to them', () => {
    const [, , final] = editionsOf2012();
    if (final === undefined) throw new Error('There is no third edition');
    const root = new ICAL.Component(ICAL.parse(calendarFile(wishOf(final))));
    const panel = root.getAllSubcomponents('vevent')[1];
    const chairs = panel?.getAllProperties('attendee') ?? [];
    expect(chairs.map((chair) => [chair.getParameter('cn'), chair.getParameter('role')])).toEqual([
      ['H.E. Mr. Libran N. Cabactulan', 'CHAIR'],
      ['H.E. Mr. Jose Filipe Morales Cabral', 'CHAIR'],
    ]);
    for (const chair of chairs)
      expect(chair.getFirstValue()).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    const speakers = panel?.getAllSubcomponents('participant') ?? [];
    expect(speakers.map((one) => one.getFirstPropertyValue('summary'))).toContain('Ms. Somaly Mam');
    expect(new Set(speakers.map((one) => one.getFirstPropertyValue('participant-type')))).toEqual(
      new Set(['SPEAKER']),
    );
  });

  it('is a whole day without an hour, has no end where none is set, and may pass midnight', () => {
    const hours = (start: number | null, end: number | null) => {
      const facts = withSittings(tentative(), (sitting, index) =>
        index === 0 ? [{ ...sitting, start, end }] : [],
      );
      return [...calendarFile(wishOf(facts)).matchAll(/^DT(?:START|END).*$/gm)]
        .map(([found]) => found.trim())
        .filter((found) => !found.startsWith('DTSTART:'));
    };
    expect(hours(null, null)).toEqual(['DTSTART;VALUE=DATE:20120403']);
    expect(hours(1080, null)).toEqual(['DTSTART;TZID=America/New_York:20120403T180000']);
    expect(hours(1380, 1530)).toEqual([
      'DTSTART;TZID=America/New_York:20120403T230000',
      'DTEND;TZID=America/New_York:20120404T013000',
    ]);
  });

  it('keeps every internal field out', () => {
    const [paper] = samplePapers((field) => field);
    if (paper === undefined) throw new Error('There is no sample');
    const source = sampleSource(
      paper,
      (field) => field,
      (field) => `CANARY ${field}`,
    );
    const content: EditionContent = source;
    for (const language of ['en', 'ar'] as const) {
      expect(calendarFile(wishOf(scheduleFacts(content, language)))).not.toContain('CANARY');
    }
  });
});

describe('the lines of the file', () => {
  const HOSTILE = [
    'a\r\nBEGIN:VEVENT\r\nSUMMARY:injected',
    'a\rATTENDEE:mailto:x@y.z',
    'a\nb\u2028c\u2029d\u0085e',
    'comma, semicolon; colon: back\\slash "quoted" ^caret^',
    'half \ud800 of \udc00 two \u0000\u0008\ufffe',
    '漢字かな混じり文'.repeat(30),
    '👩‍👩‍👧'.repeat(40),
    'مرحبا \u202eright to left',
    'x'.repeat(2000),
  ];

  it.each(HOSTILE)('hold whatever a text holds, and nothing comes of it: %j', (text) => {
    const facts = withSittings({ ...tentative(), title: text, convener: text }, (sitting) => [
      {
        ...sitting,
        title: text,
        subtitle: text,
        lines: [text],
        room: sitting.room === null ? null : { ...sitting.room, name: text, building: text },
        people: [
          {
            participationId: 'p' as never,
            personId: 'q' as never,
            name: text,
            office: text,
            role: text,
            isChair: true,
            isUnsure: false,
          },
        ],
      },
    ]);
    const file = calendarFile(wishOf(facts));
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const piece of file.split('\r\n'))
      expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(tentative().sittings.length);
    const kept = text
      .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replaceAll(/\p{Surrogate}/gu, '\ufffd')
      .replaceAll(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(kept);
    expect(events[0]?.getAllProperties('attendee')).toHaveLength(1);
    expect(events[0]?.getFirstProperty('attendee')?.getParameter('cn')).toBe(kept);
  });
});
