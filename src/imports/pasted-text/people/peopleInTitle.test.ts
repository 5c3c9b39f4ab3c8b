import { describe, expect, it } from 'vitest';
import { peopleInTitle } from './peopleInTitle.ts';
import { said } from './peopleForTests.ts';

describe('a title', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'Opening remarks by H.E. Mr. John Smith, President',
      'Opening remarks',
      ['speaker | H.E. Mr. | John Smith | President'],
    ],
    ['Welcome – Jane Doe, Director', 'Welcome', ['speaker |  | Jane Doe | Director']],
    [
      'Palabras de bienvenida José Manuel Salazar, Secretario Ejecutivo de la Red',
      'Palabras de bienvenida',
      ['speaker |  | José Manuel Salazar | Secretario Ejecutivo de la Red'],
    ],
    [
      'Welcome remarks New Zealand, Ministry of Health',
      'Welcome remarks New Zealand, Ministry of Health',
      [],
    ],
    ['Mot de Mme Louise Roy, Directrice', 'Mot', ['speaker | Mme | Louise Roy | Directrice']],
    [
      'Welcome by the moderator, Ms. Nadia Fall, Director, Youth Hub',
      'Welcome',
      ['moderator | Ms. | Nadia Fall | Director, Youth Hub'],
    ],
    [
      'Accueil par Florence Roy, Directrice du Centre, Anne Lind, Directrice des Médiathèques de la ville et Paul Weber, Libraire',
      'Accueil',
      [
        'speaker |  | Florence Roy | Directrice du Centre',
        'speaker |  | Anne Lind | Directrice des Médiathèques de la ville',
        'speaker |  | Paul Weber | Libraire',
      ],
    ],
    [
      '« Le livre – L’engagement de Jean-Michel Roy, éditeur »',
      '« Le livre – L’engagement de Jean-Michel Roy, éditeur »',
      [],
    ],
    ['Welcome address: Dr. John Smith', 'Welcome address', ['speaker | Dr. | John Smith | ']],
    [
      "Keynote: 'The future of water' – Prof. Jane Doe (Oxford)",
      "Keynote: 'The future of water'",
      ['keynote-speaker | Prof. | Jane Doe | Oxford'],
    ],
    [
      'Opening of the Hearing by the President of the General Assembly, Mr. Peter Thomson, followed by statements of the co-facilitators:',
      'Opening of the Hearing, followed by statements of the co-facilitators',
      ['speaker | Mr. | Peter Thomson | President of the General Assembly | function first'],
    ],
    [
      'Closing of the hearing by the President of the UN General Assembly.',
      'Closing of the hearing by the President of the UN General Assembly.',
      [],
    ],
    [
      'Remarks by Mr. A. Smith and Ms. B. Jones',
      'Remarks',
      ['speaker | Mr. | A. Smith | ', 'speaker | Ms. | B. Jones | '],
    ],
    [
      'Jane Doe (Oxford): On the origin of bread',
      'On the origin of bread',
      ['speaker |  | Jane Doe | Oxford'],
    ],
    [
      'On the origin of bread, Jane Doe (Oxford)',
      'On the origin of bread',
      ['speaker |  | Jane Doe | Oxford'],
    ],
    ['Session 4 – Chair: Prof. Jane Doe', 'Session 4', ['chair | Prof. | Jane Doe | ']],
    ['Discussion, moderated by Elisabeth Rauch', 'Discussion', ['moderator |  | Elisabeth Rauch | ']],
    [
      'Launch of the report “Justice for all” with Ms. Jane Doe, Director, and Mr. John Smith, UNDP',
      'Launch of the report “Justice for all”',
      ['speaker | Ms. | Jane Doe | Director', 'speaker | Mr. | John Smith | UNDP'],
    ],
    ['Climate change: Mr. John Smith', 'Climate change', ['speaker | Mr. | John Smith | ']],
    ['Session 2: Climate finance – new instruments', 'Session 2: Climate finance – new instruments', []],
    ['Panel 3 – Women, Peace and Security', 'Panel 3 – Women, Peace and Security', []],
    ['Coffee break (Foyer)', 'Coffee break (Foyer)', []],
    ['Lunch hosted by the Government of Fiji', 'Lunch hosted by the Government of Fiji', []],
    [
      'Allocution de M. Jean Dupont, Ministre de la Santé',
      'Allocution',
      ['speaker | M. | Jean Dupont | Ministre de la Santé'],
    ],
    [
      'Mot de bienvenue par Mme Marie Durand, Maire de Paris',
      'Mot de bienvenue',
      ['speaker | Mme | Marie Durand | Maire de Paris'],
    ],
    [
      'Discours d’accueil de S.E.M. Andry RAJOELINA, Président de la République',
      'Discours d’accueil',
      ['speaker | S.E.M. | Andry RAJOELINA | Président de la République'],
    ],
    [
      'Introduction de Martin Sommer : « Le rôle des intellectuels »',
      'Introduction: « Le rôle des intellectuels »',
      ['speaker |  | Martin Sommer | '],
    ],
    [
      "ouverture de l'assemblée par le président, M. Gérard Toussaint",
      "ouverture de l'assemblée",
      ['speaker | M. | Gérard Toussaint | président | function first'],
    ],
    [
      'Palabras de bienvenida a cargo de María Pérez, Rectora',
      'Palabras de bienvenida',
      ['speaker |  | María Pérez | Rectora'],
    ],
    [
      'Conferencia magistral: “Agua y ciudad”, Dr. Pedro Ruiz (UNAM)',
      'Conferencia magistral: “Agua y ciudad”',
      ['keynote-speaker | Dr. | Pedro Ruiz | UNAM'],
    ],
    [
      'Приветственное слово – Иванов И.И., директор',
      'Приветственное слово',
      ['speaker |  | Иванов И.И. | директор'],
    ],
    ['Доклад «О воде» – Петров П.П. (МГУ)', 'Доклад «О воде»', ['speaker |  | Петров П.П. | МГУ']],
    ['开幕致辞：王明，主任', '开幕致辞', ['speaker |  | 王明 | 主任']],
    ['外交部长王毅致开幕辞', '致开幕辞', ['speaker |  | 王毅 | 外交部长 | function first']],
    ['开场介绍（清水行动网络 许安）', '开场介绍', ['speaker |  | 许安 | 清水行动网络 | function first']],
    [
      'كلمة افتتاحية: سعادة السيد محمد أحمد، الأمين العام',
      'كلمة افتتاحية',
      ['speaker | سعادة السيد | محمد أحمد | الأمين العام'],
    ],
    ['كلمة معالي السيد محمد أحمد، وزير الصحة', 'كلمة', ['speaker | معالي السيد | محمد أحمد | وزير الصحة']],
  ])('%s', (written, title, people) => {
    const read = peopleInTitle(written);
    expect([read.title, read.people.map(said)]).toEqual([title, people]);
  });

  it('of half a million signs is prose', () => {
    const prose = 'Remarks by Mr. John Smith, '.repeat(20_000);
    expect(peopleInTitle(prose)).toEqual({ title: prose, people: [] });
  });
});
