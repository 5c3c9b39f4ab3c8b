import { describe, expect, it } from 'vitest';
import type { Answer, AnswerPerson, AnswerSession } from './answer.ts';
import { comparison } from './comparison.ts';

const person = (name: string, more: Partial<AnswerPerson> = {}): AnswerPerson => ({
  role: 'speaker',
  name,
  honorific: null,
  position: null,
  tbc: false,
  ...more,
});

const row = (start: string | null, title: string, more: Partial<AnswerSession> = {}): AnswerSession => ({
  start,
  end: null,
  title,
  room: null,
  people: [],
  ...more,
});

const programme = (date: string | null, ...sessions: readonly AnswerSession[]): Answer => ({
  title: null,
  days: [{ date, sessions }],
});

const ANSWER = programme(
  '2024-05-14',
  row('10:00', 'Opening', {
    end: '10:30',
    room: 'Conference Room 4',
    people: [person('Ana Okoye', { honorific: 'H.E. Ms.', position: 'Minister', tbc: true })],
  }),
  row('10:30', 'Panel 1: Roads', { people: [person('Lee Tan', { role: 'panellist' })] }),
  row('13:00', 'Lunch', { optional: true }),
);

describe('a programme as read, beside the answer', () => {
  it('is right in everything where it is the answer itself', () => {
    const { tallies, invented, misses } = comparison(ANSWER, ANSWER);
    expect(misses).toEqual([]);
    expect(invented).toEqual([]);
    expect(tallies.times).toEqual({ right: 2, wanted: 2, given: 2 });
    expect(tallies.roles).toEqual({ right: 2, wanted: 2, given: 2 });
    expect(tallies.tbc).toEqual({ right: 1, wanted: 1, given: 1 });
    expect(tallies.rooms).toEqual({ right: 1, wanted: 1, given: 1 });
  });

  it('has invented a start that is nowhere in the answer, and is too much where a row comes twice', () => {
    const read = programme(
      '2024-05-14',
      row('10:00', 'Opening'),
      row('10:00', 'Opening'),
      row('17:00', 'Reception'),
    );
    const { tallies, invented, counts } = comparison(ANSWER, read);
    expect(invented).toEqual(['2024-05-14 17:00 Reception']);
    expect(counts.extra).toBe(2);
    expect(tallies.times).toEqual({ right: 1, wanted: 2, given: 3 });
  });

  it('may have filled an end, but not found one that is not there', () => {
    const read = (endInferred: boolean) =>
      programme('2024-05-14', row('10:30', 'Roads', { end: '13:00', endInferred }));
    expect(comparison(ANSWER, read(true)).tallies.ends).toEqual({ right: 0, wanted: 0, given: 0 });
    expect(comparison(ANSWER, read(false)).tallies.ends).toEqual({ right: 0, wanted: 0, given: 1 });
  });

  it('takes the room of the whole meeting for that of a row, and a panellist for a speaker', () => {
    const read: Answer = {
      ...programme(
        '2024-05-14',
        row('10:00', 'Opening'),
        row('10:30', 'Roads', { people: [person('Lee Tan')] }),
      ),
      venue: 'Conference Room 4, New York',
    };
    const { tallies, counts } = comparison(ANSWER, read);
    expect(tallies.rooms).toEqual({ right: 1, wanted: 1, given: 1 });
    expect(tallies.roles).toEqual({ right: 1, wanted: 2, given: 1 });
    expect(counts).toEqual({
      sessions: 2,
      found: 2,
      extra: 0,
      date: 2,
      date_n: 2,
      end: 0,
      end_n: 1,
      title: 2,
      room: 1,
      room_n: 1,
      people: 1,
      people_n: 2,
      role: 1,
      honorific: 1,
      position: 0,
      position_n: 0,
      tbc: 1,
    });
  });

  it('is compared by day and month alone where the answer has no year', () => {
    const answer = programme('--05-14', row('10:00', 'Opening'));
    const { tallies } = comparison(answer, programme('2023-05-14', row('10:00', 'Opening')));
    expect(tallies.times).toEqual({ right: 1, wanted: 1, given: 1 });
    expect(tallies.dates).toEqual({ right: 0, wanted: 0, given: 0 });
  });
});
