import { describe, expect, it } from 'vitest';
import { roomOffTitle } from './roomOffTitle.ts';
import { sessionKindOf } from './sessionKind.ts';
import { numberedTitle } from './sessionNumber.ts';
import { accessOf, isTitleToBeConfirmed, withoutMarks } from './titleMarks.ts';

describe('the number of a session', () => {
  it.each([
    [
      'Interactive Panel Discussion I: Protecting the Victims',
      'Interactive Panel Discussion I',
      'Protecting the Victims',
    ],
    ['SESSION I (MORNING): PROTECTING', 'SESSION I (MORNING)', 'PROTECTING'],
    ['Panel Discussion 1', 'Panel Discussion 1', ''],
    ['Session 2 Trade and Health', 'Session 2', 'Trade and Health'],
    ['Table ronde n° 2 – Le climat', 'Table ronde n° 2', 'Le climat'],
    ['Primera sesión: Comercio', 'Primera sesión', 'Comercio'],
    ['Секция 1. Право', 'Секция 1', 'Право'],
    ['第一场：开放', '第一场', '开放'],
    ['专题讨论一：创新', '专题讨论一', '创新'],
    ['الجلسة الأولى: التجارة', 'الجلسة الأولى', 'التجارة'],
  ])('is taken off “%s”', (text, number, title) => {
    expect(numberedTitle(text)).toEqual({ number, title });
  });

  it.each([
    'Panel discussion on trade',
    'Session of the Committee',
    'Continuation of item 3',
    'Rapport de la table ronde 2',
    'Opening remarks',
    'Закрытие форума',
    '闭幕式',
  ])('is none in “%s”', (text) => {
    expect(numberedTitle(text)).toEqual({ number: '', title: text });
  });
});

describe('the kind of a session', () => {
  it.each([
    ['Panel 1', 'Opening markets', 'panel'],
    ['', 'Opening remarks', 'opening'],
    ['', 'Séance de clôture', 'closing'],
    ['', 'Pause-café', 'break'],
    ['', 'Almuerzo', 'lunch'],
    ['', 'Регистрация участников', 'registration'],
    ['', '主旨演讲', 'keynote'],
    ['', 'استراحة غداء', 'lunch'],
    ['', 'Interactive Q and A', 'q-and-a'],
    ['', 'The road to Vienna', 'other'],
  ])('is told from “%s” and “%s”', (number, title, kind) => {
    expect(sessionKindOf(number, title)).toBe(kind);
  });
});

describe('marks beside a title', () => {
  it('say who may come', () => {
    expect(
      [
        'Consultations (closed)',
        'Réunion du Bureau (à huis clos)',
        'Closed-door diplomacy in history and today',
      ].map(accessOf),
    ).toEqual(['closed', 'closed', 'unstated']);
  });

  it('say that the row is not sure, and are taken off', () => {
    expect(isTitleToBeConfirmed('Keynote (TBC)')).toBe(true);
    expect(isTitleToBeConfirmed('Por definir')).toBe(true);
    expect(isTitleToBeConfirmed('Keynote')).toBe(false);
    expect(withoutMarks('Keynote (TBC)')).toBe('Keynote');
  });
});

describe('the room behind a title', () => {
  it('is taken off in brackets and behind a dash, not out of a sentence', () => {
    expect(roomOffTitle('5th meeting [webcast] Upolu Plenary Hall')).toEqual({
      title: '5th meeting [webcast]',
      room: 'Upolu Plenary Hall',
    });
    expect(roomOffTitle('Opening session (Conference Room 4)')).toEqual({
      title: 'Opening session',
      room: 'Conference Room 4',
    });
    expect(roomOffTitle('Welcome – Conference Room 4')).toEqual({
      title: 'Welcome',
      room: 'Conference Room 4',
    });
    expect(roomOffTitle('Conclusion (amphi Sciences 2 ) - Ana Ruiz')).toEqual({
      title: 'Conclusion - Ana Ruiz',
      room: 'amphi Sciences 2',
    });
    expect(roomOffTitle('Opening address Room: P1')).toEqual({ title: 'Opening address', room: 'P1' });
    expect(roomOffTitle('Opening of Conference Room 4')).toEqual({
      title: 'Opening of Conference Room 4',
      room: null,
    });
  });
});
