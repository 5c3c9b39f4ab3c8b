import fc from 'fast-check';
import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blankEvent } from '../blank.ts';
import { anyContent } from '../file/arbitraryLibrary.ts';
import type { EventId } from '../ids.ts';
import { contentOf, type EditionContent, openedContent } from './content.ts';
import { freeze } from './freeze.ts';
import { type FrozenText, isFrozenText, LONGEST_FROZEN, plainText, PRESSED } from './frozenText.ts';

const E0 = 'e0' as EventId;

const content: EditionContent = {
  event: { ...blankEvent(E0), title: { en: 'Fighting Human Trafficking', ar: 'مكافحة الاتجار بالبشر' } },
  peopleById: {},
  roomsById: {},
  officesById: {},
  lettersById: {},
};

const record = (frozen: string) => ({ id: 'x', eventId: E0, frozen: frozen as FrozenText });

describe('what an edition froze', () => {
  it('opens to what was frozen, with nothing to mend', () => {
    fc.assert(
      fc.property(anyContent(E0), (whole) => {
        expect(openedContent(record(freeze(whole)))).toEqual({ content: whole, repairs: [] });
        expect(openedContent(record(plainText(whole)))).toEqual({ content: whole, repairs: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text for equal contents, whatever order they were made in', () => {
    const turned = (value: object): object => Object.fromEntries(Object.entries(value).toReversed());
    fc.assert(
      fc.property(anyContent(E0), (whole) => {
        const { peopleById, event } = whole;
        const again = { ...turned(whole), peopleById: turned(peopleById), event: turned(event) };
        expect(freeze(again as EditionContent)).toBe(freeze(whole));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same object however often it is asked for', () => {
    const edition = record(freeze(content));
    expect(contentOf(edition)).toBe(contentOf(edition));
  });

  it('takes less than a fifth of the room of a long programme', () => {
    const sessions = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `s${index}`,
        { title: `Panel ${index}`, note: 'as before' },
      ]),
    );
    const long = { ...content, event: { ...content.event, notes: JSON.stringify(sessions) } };
    expect(freeze(long).length * 5).toBeLessThan(plainText(long).length);
  });
});

describe('a damaged frozen text', () => {
  it('opens to nothing or to something sound, and never to an error', () => {
    const whole = freeze(content);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('', '=', 'A', '\uD800', 'é', '{'), (at, put) => {
        const opened = openedContent(record(whole.slice(0, at) + put + whole.slice(at + 1)));
        expect(opened.content === null ? opened.repairs.length > 0 : opened.content.event.id === E0).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('that is cut short opens to nothing, and says so', () => {
    const whole = freeze(content);
    expect(openedContent(record(whole.slice(0, whole.length / 2)))).toEqual({
      content: null,
      repairs: [{ where: [], what: 'dropped', value: 'null' }],
    });
    expect(contentOf(record('{"event":'))).toBe(null);
    expect(contentOf(record('{}'))).toBe(null);
  });

  it('is mended like a library, and what was mended is told', () => {
    const raw = JSON.parse(plainText(content));
    raw.event.stage = 'Finale';
    raw.event.defaultRoomId = 'no such room';
    raw.event.id = 'other';
    expect(openedContent(record(JSON.stringify(raw)))).toEqual({
      content,
      repairs: [
        { where: ['event', 'stage'], what: 'unknown-choice', value: 'Finale' },
        { where: ['event'], what: 'id-mended', value: 'other' },
        { where: ['event', 'defaultRoomId'], what: 'room-gone', value: 'no such room' },
      ],
    });
  });

  it('that would open to more than any event is given up in time', () => {
    const bomb = deflateSync(new Uint8Array(LONGEST_FROZEN * 2).fill(32), { level: 9 });
    const text = PRESSED + btoa(strFromU8(bomb, true));
    expect(isFrozenText(text)).toBe(true);
    expect(contentOf(record(text))).toBe(null);
  });

  it('is no frozen text at all where it begins like nothing we write, or is longer than anything', () => {
    expect(['', '[]', 'null', 'deflate', 12, null].map(isFrozenText)).toEqual(Array(6).fill(false));
    expect(isFrozenText('{'.repeat(LONGEST_FROZEN + 1))).toBe(false);
  });
});
