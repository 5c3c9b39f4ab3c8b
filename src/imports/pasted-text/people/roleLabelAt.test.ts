import { describe, expect, it } from 'vitest';
import { roleLabelAt } from './roleLabelAt.ts';

describe('a label', () => {
  it.each<[role: string, several: string, one: string]>([
    [
      'moderator',
      'Moderators|Modérateurs :|Moderadores:|Модераторы:|Moderan:',
      'Moderator|Modératrice :|Modération :|Animation :|Modera:|Moderador/a:|Модератор:|Ведущая:|主持人：|主持：|مدير الجلسة:|يدير الجلسة:',
    ],
    [
      'chair',
      'Chairs:|Председатели:',
      'Chair:|Chairperson|Session chair:|Présidence :|Président de séance :|Presidente de la mesa:|Председатель:|主席：|رئيس الجلسة:|رئيسة الجلسة:',
    ],
    ['co-chair', 'Co-Chairs:|Coprésidents :|Copresidentes:|Сопредседатели:', 'Co-Chair:|联合主席：'],
    [
      'panellist',
      'Panellists:|Panelists|Intervenants :|Intervenant(e)s :|Avec :|Panelistas:|Участники дискуссии:|Дискутанты:|嘉宾：|المشاركون:',
      'Panellist 2:',
    ],
    [
      'speaker',
      'Speakers|Ponentes:|Intervienen:|Expositores:|Докладчики:|Спикеры:|Выступающие:|المتحدثون:|Resource persons:',
      'Speaker 1:|A cargo de:|Докладчик:|发言人：|主讲人：|المتحدث:|Содокладчик:',
    ],
    [
      'keynote-speaker',
      'Keynote speakers:|Oradores principales:',
      'Keynote:|Keynote speaker|Keynote address:|Conferencia magistral:|Ключевой докладчик:|主旨发言：|المتحدث الرئيسي:',
    ],
    ['rapporteur', 'Rapporteurs:|Relatores:', 'Rapporteur:|Rapporteure :|Relatora:|报告员：|المقرر:'],
    ['facilitator', 'Facilitators:|Facilitadores:', 'Facilitator|Facilitatrice :|Facilita:|ميسر الجلسة:'],
    ['discussant', 'Discussants:|Lead discussants:', 'Discussant|点评人：|المعقب:'],
  ])('says %s', (role, several, one) => {
    for (const [labels, isForSeveral] of [
      [several, true],
      [one, false],
    ] as const)
      for (const label of labels.split('|'))
        expect(roleLabelAt(label)).toEqual({ role, label, isForSeveral, isSpeech: false, rest: '' });
  });

  it.each<[string, string, string, string]>([
    ['Chaired by Ms. Jane Doe', 'chair', 'Chaired by', 'Ms. Jane Doe'],
    ['Keynote address by Jane Doe', 'keynote-speaker', 'Keynote address by', 'Jane Doe'],
    ['Animé par Jean Dupont', 'moderator', 'Animé par', 'Jean Dupont'],
    ['A cargo de María Pérez', 'speaker', 'A cargo de', 'María Pérez'],
    ['Модерирует Иван Петров', 'moderator', 'Модерирует', 'Иван Петров'],
    ['Moderator – Jane Doe', 'moderator', 'Moderator –', 'Jane Doe'],
    ['Chair, H.E. Ms. Jane Doe', 'chair', 'Chair,', 'H.E. Ms. Jane Doe'],
    ['Moderator 主持人: Dr. Anna Kowalczyk', 'moderator', 'Moderator 主持人:', 'Dr. Anna Kowalczyk'],
    ['Master of ceremonies: Mr. John Doe', 'Master of ceremonies', 'Master of ceremonies:', 'Mr. John Doe'],
  ])('stands before a name: %s', (text, role, label, rest) => {
    expect(roleLabelAt(text)).toEqual({ role, label, isForSeveral: false, isSpeech: false, rest });
  });

  it('may name what is said, which may as well be a title', () => {
    expect(roleLabelAt('Opening remarks:')).toEqual({
      role: 'speaker',
      label: 'Opening remarks:',
      isForSeveral: true,
      isSpeech: true,
      rest: '',
    });
  });

  it.each([
    'Climate finance: new instruments',
    'Interactive Q and A',
    'Session 2: Water',
    'President of the General Assembly: H.E. Mr. Peter Thomson',
    '题目：永续发展',
    '主办单位：北京大学',
  ])('is none: %s', (text) => {
    expect(roleLabelAt(text)).toBe(null);
  });

  it('is any word before a person with a title of courtesy, but none that says what is said, where or by whom', () => {
    expect(roleLabelAt('Scene-setter: Ms. Ana Ruiz, Mayor')).toEqual({
      role: 'Scene-setter',
      label: 'Scene-setter:',
      isForSeveral: false,
      isSpeech: false,
      rest: 'Ms. Ana Ruiz, Mayor',
    });
    const others = [
      'Contact: Ms. Ana Ruiz',
      'Session 2: Dr. Ana Ruiz',
      'Организатор: г-жа Анна Орлова',
      'Venue: Mr. Pub',
      'BioRiver: Prof. Ana Ruiz',
      'Ghana: H.E. Ms. Ama Boateng',
    ];
    expect(others.map(roleLabelAt)).toEqual(others.map(() => null));
  });
});
