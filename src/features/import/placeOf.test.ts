import { describe, expect, it } from 'vitest';
import { placeOf } from './placeOf.ts';

describe('the place of a meeting', () => {
  it.each([
    [
      'Conference Room 2 (NLB), UN Headquarters, New York',
      'Conference Room 2 (NLB)',
      'UN Headquarters, New York',
    ],
    ['Palais des Nations, Geneva, Room XX', 'Room XX', 'Palais des Nations, Geneva'],
    [
      'Vienna International Centre, Building M, Boardroom D',
      'Boardroom D',
      'Vienna International Centre, Building M',
    ],
    ['Sala Simón Bolívar, Hotel X, Bogotá', 'Sala Simón Bolívar', 'Hotel X, Bogotá'],
    ['Salle des fêtes 2, Bâtiment B', 'Salle des fêtes 2', 'Bâtiment B'],
    ['Дворец наций, зал 2', 'зал 2', 'Дворец наций'],
    ['联合国总部，第4会议室', '第4会议室', '联合国总部'],
    ['联合国总部 第4会议室', '第4会议室', '联合国总部'],
    ['القاعة 3، مقر الأمم المتحدة', 'القاعة 3', 'مقر الأمم المتحدة'],
    ['City Hall, Bonn', 'City Hall', 'Bonn'],
    ['Hotel Adlon, Berlin', 'Hotel Adlon', 'Berlin'],
    ['', '', ''],
  ])('of “%s” is the room “%s” and around it “%s”', (venue, room, building) => {
    expect(placeOf(venue)).toEqual({ room, building });
  });
});
