import { describe, expect, it } from 'vitest';
import { blankRoom } from '#domain/blank.ts';
import type { RoomId } from '#domain/ids.ts';
import { readEventForm, roomNamed } from './newEvent.ts';

const form = { title: ' Hearing ', firstDay: '2026-04-03', dayCount: '2', room: '' };

describe('the form of a new event', () => {
  it('needs a day and nothing else', () => {
    expect(readEventForm({ title: '', firstDay: '2026-04-03', dayCount: '', room: '' })).toEqual({
      ok: true,
      wish: { title: '', firstDay: '2026-04-03', dayCount: 1, room: '' },
    });
  });

  it('drops the spaces around what was typed', () => {
    expect(readEventForm(form)).toEqual({
      ok: true,
      wish: { title: 'Hearing', firstDay: '2026-04-03', dayCount: 2, room: '' },
    });
  });

  it('names every problem, and guesses nothing', () => {
    expect(readEventForm({ ...form, firstDay: '', dayCount: '0' })).toEqual({
      ok: false,
      problems: { firstDay: 'dayMissing', dayCount: 'countWrong' },
    });
    expect(readEventForm({ ...form, firstDay: '2026-02-30' })).toEqual({
      ok: false,
      problems: { firstDay: 'dayWrong' },
    });
    for (const dayCount of ['1.5', '61', '-1', 'two']) {
      expect(readEventForm({ ...form, dayCount })).toEqual({
        ok: false,
        problems: { dayCount: 'countWrong' },
      });
    }
  });
});

describe('the room of a new event', () => {
  const hall = {
    ...blankRoom('hall' as RoomId),
    name: { en: 'General Assembly Hall', fr: 'Salle de l’Assemblée générale' },
    aliases: ['GA Hall'],
  };

  it('is the one the library knows under that name, an alias or another language, whatever the capitals', () => {
    for (const name of ['general assembly hall', ' GA HALL ', 'Salle de l’Assemblée générale']) {
      expect(roomNamed(name, [hall])).toBe(hall);
    }
  });

  it('is a new one where the name only resembles a known one', () => {
    expect(roomNamed('General Assembly', [hall])).toBeNull();
  });
});
