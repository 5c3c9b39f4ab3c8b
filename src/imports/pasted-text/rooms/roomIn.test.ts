import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../programme/reading.ts';
import { roomIn } from './roomIn.ts';

describe('a room', () => {
  it.each<[string, readonly [before: string, room: string, after: string, certainty: Certainty] | null]>([
    ['Conference Room 2 (NLB)', ['', 'Conference Room 2 (NLB)', '', 'sure']],
    ['10-11 AM GA Hall', ['10-11 AM', 'GA Hall', '', 'sure']],
    ['3-4:30PM Trusteeship Council', ['3-4:30PM', 'Trusteeship Council', '', 'likely']],
    ['Room A/B', ['', 'Room A/B', '', 'sure']],
    [
      'Panel 1: Climate (Conference Room 3, 2nd floor)',
      ['Panel 1: Climate', 'Conference Room 3, 2nd floor', '', 'sure'],
    ],
    ['Opening @ Room 5', ['Opening', 'Room 5', '', 'sure']],
    ['Coffee break (Foyer)', ['Coffee break', 'Foyer', '', 'sure']],
    ['Фуршет (каминный зал)', ['Фуршет', 'каминный зал', '', 'sure']],
    ['Зал заседаний Учёного совета (к. 118)', ['', 'Зал заседаний Учёного совета (к. 118)', '', 'sure']],
    ['الغداء – مطعم الطابق الأرضي', ['الغداء', 'مطعم الطابق الأرضي', '', 'likely']],
    ['Delegates Dining Room', ['', 'Delegates Dining Room', '', 'sure']],
    ['Online/Zoom', ['', 'Online/Zoom', '', 'sure']],
    [
      'The dialogue will take place in Conference Room 2 (NLB), UN Headquarters',
      ['The dialogue will take place', 'Conference Room 2 (NLB)', 'UN Headquarters', 'likely'],
    ],
    [
      'Venue: United Nations Headquarters, New York',
      ['', 'United Nations Headquarters, New York', '', 'sure'],
    ],
    ['Room for improvement', null],
    ['Making room for youth', null],
    ['Court of Justice', null],
    ['Hall of Fame prize', null],
    ['Chamber of Commerce', null],
    ['Stuart Hall, Professor of Sociology, Open University', null],
    ['Prof. Stuart Hall, Open University', null],
    ['Albert Hall, Kensington Road', ['', 'Albert Hall', 'Kensington Road', 'likely']],
    ['Online harassment of women', null],
    ['地点：待定', null],
    ['Salle Pleyel', ['', 'Salle Pleyel', '', 'sure']],
    ['Salle XX, Palais des Nations', ['', 'Salle XX', 'Palais des Nations', 'sure']],
    ['Salle du Conseil de tutelle', ['', 'Salle du Conseil de tutelle', '', 'sure']],
    ['Lieu : Salle Pleyel, Paris', ['', 'Salle Pleyel, Paris', '', 'sure']],
    ['Déjeuner (amphi Sciences 2 )', ['Déjeuner', 'amphi Sciences 2', '', 'sure']],
    ['sesiones, aulas 3, 6 y 7', ['sesiones', 'aulas 3, 6 y 7', '', 'sure']],
    ['Reception @ Cromdale Hall, EICC', ['Reception', 'Cromdale Hall', 'EICC', 'likely']],
    ['Mayor’s dinner at Durban City Hall', ['Mayor’s dinner', 'Durban City Hall', '', 'likely']],
    ['地 點：工程五館A207', ['', '工程五館A207', '', 'sure']],
    ['Salón de Actos', ['', 'Salón de Actos', '', 'sure']],
    ['Parallel session 1 (Sala Simón Bolívar)', ['Parallel session 1', 'Sala Simón Bolívar', '', 'sure']],
    ['Lugar: Aula Magna, UNAM', ['', 'Aula Magna, UNAM', '', 'sure']],
    ['Конференц-зал «Ладога»', ['', 'Конференц-зал «Ладога»', '', 'sure']],
    ['главный корпус, ауд. 3', ['', 'главный корпус, ауд. 3', '', 'sure']],
    ['Малый зал, 2-й этаж', ['', 'Малый зал, 2-й этаж', '', 'sure']],
    ['Место проведения: г. Москва, ул. Тверская, 1', ['', 'г. Москва, ул. Тверская, 1', '', 'sure']],
    ['三楼多功能厅', ['', '三楼多功能厅', '', 'sure']],
    ['全体会议（国际会议中心三楼）', ['全体会议', '国际会议中心三楼', '', 'sure']],
    ['地点：第一会议室', ['', '第一会议室', '', 'sure']],
    ['القاعة الكبرى', ['', 'القاعة الكبرى', '', 'sure']],
    ['قاعة المؤتمرات 2', ['', 'قاعة المؤتمرات 2', '', 'sure']],
    ['المكان: القاعة الكبرى', ['', 'القاعة الكبرى', '', 'sure']],
  ])('%s', (text, parts) => {
    const found = roomIn(text);
    expect(found === null ? null : [found.before, found.room, found.after, found.certainty]).toEqual(parts);
  });

  it('is not looked for in prose', () => {
    expect(roomIn('Conference Room 4 '.repeat(50_000))).toBe(null);
  });
});
