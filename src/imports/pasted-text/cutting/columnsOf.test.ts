import { describe, expect, it } from 'vitest';
import { columnsOf } from './columnsOf.ts';
import { roleOfHeading } from './columnWords.ts';

const rolesOf = (...rows: readonly (readonly string[])[]): readonly string[] =>
  columnsOf(rows).columns.map(({ role }) => role);

describe('columns', () => {
  it('are named in six languages, in two at once, in brackets and in pairs', () => {
    const headings = [
      ['TIME:', 'Session / Séance', 'Speaker(s)', 'Venue'],
      ['Horaire', 'Activités', 'Intervenants', 'Président de séance'],
      ['Hora', 'Actividad', 'Responsable', 'Observaciones'],
      ['Время (МСК)', 'Мероприятие', 'Докладчик, должность', 'Место / зал'],
      ['时间 Time', '内容', '主持人', '地點'],
      ['الوقت', 'الموضوع', 'المتحدث', 'القاعة'],
    ];
    expect(headings.map((row) => row.map(roleOfHeading))).toEqual([
      ['hours', 'session', 'people', 'room'],
      ['hours', 'session', 'people', 'chair'],
      ['hours', 'session', 'people', 'other'],
      ['hours', 'session', 'people', 'room'],
      ['hours', 'session', 'chair', 'room'],
      ['hours', 'session', 'people', 'room'],
    ]);
  });

  it('hold what their cells say where the words over them say something else', () => {
    expect(rolesOf(['Date', 'Item'], ['9.00–9.30', 'Opening'], ['9.30', 'Adoption of the agenda'])).toEqual([
      'hours',
      'session',
    ]);
    expect(rolesOf(['Item', 'Time', 'Topic'], ['1', '9:00', 'Opening'], ['2', '9:30', 'Panel'])).toEqual([
      'number',
      'hours',
      'session',
    ]);
    expect(rolesOf(['Time', 'Topic'], ['10 min', 'Opening'], ['15 min', 'Panel'])).toEqual([
      'duration',
      'session',
    ]);
  });

  it('are start and end where two hold hours', () => {
    expect(
      rolesOf(['2024-06-03', '09:00', '10:00', 'Opening'], ['2024-06-03', '10:00', '11:00', 'Panel']),
    ).toEqual(['date', 'start', 'end', 'session']);
    expect(
      rolesOf(
        ['Time (GMT)', 'Local time', 'Topic'],
        ['9:00', '11:00', 'Opening'],
        ['10:00', '12:00', 'Panel'],
      ),
    ).toEqual(['hours', 'other', 'session']);
  });

  it('are parallel only where several stand under days, rooms or names of their own', () => {
    const under = (...headings: readonly string[]): readonly string[] =>
      rolesOf(headings, ['9:00', 'Water', 'Soil'], ['10:00', 'Air', 'Fire']);
    expect(under('Heure', 'Lundi 3 juin', 'Mardi 4 juin')).toEqual(['hours', 'parallel', 'parallel']);
    expect(under('Время', 'Секция 1', 'Секция 2')).toEqual(['hours', 'parallel', 'parallel']);
    expect(under('Time', 'Section', 'Section')).toEqual(['hours', 'parallel', 'parallel']);
    expect(under('Time', 'Session', 'Remarks')).toEqual(['hours', 'session', 'other']);
  });

  it('are no rooms where each cell says what takes place before its room', () => {
    expect(rolesOf(['9:00', 'Opening Room: P1'], ['10:00', 'Lectures Room: P2'])).toEqual([
      'hours',
      'session',
    ]);
    expect(rolesOf(['9:00', 'Opening', 'Room P1'], ['10:00', 'Lectures', 'Room P2'])).toEqual([
      'hours',
      'session',
      'room',
    ]);
  });

  it('know every row of headings, also where one is repeated with cells left out', () => {
    expect(
      columnsOf([
        ['Monday 3 June', ''],
        ['Time', 'Topic'],
        ['9:00', 'Opening'],
        ['Time', ''],
        ['10:00', 'Panel'],
      ]),
    ).toEqual({
      columns: [
        { role: 'hours', heading: 'Time' },
        { role: 'session', heading: 'Topic' },
      ],
      headerRows: [1, 3],
    });
  });
});
