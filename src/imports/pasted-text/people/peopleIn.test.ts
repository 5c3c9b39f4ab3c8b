import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS_WITH_SEVERAL, LINES_WITH_ONE_PERSON } from '#domain/people/linesOfPrintedProgrammes.ts';
import { peopleIn } from './peopleIn.ts';
import { linesOf, said } from './peopleForTests.ts';

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the people of a session', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'Opening Remarks:\nH.E. Mr. Nassir Abdulaziz Al-Nasser, President of the General Assembly H.E. Mr. Ban Ki-moon, Secretary-General',
      [
        'speaker | H.E. Mr. | Nassir Abdulaziz Al-Nasser | President of the General Assembly',
        'speaker | H.E. Mr. | Ban Ki-moon | Secretary-General',
      ],
      ['Opening Remarks:'],
    ],
    [
      'Co-Chairs: H.E. Mr. Antonio Pedro Monteiro Lima, Permanent Representative of Cape Verde to the United Nations\nH.E. Ms. Sylvie Lucas, Permanent Representative of Luxembourg to the United Nations\nDr. Aleya Hammad, Chair of the Board of Directors Mr. William Lacy Swing, Director-General, IOM Ms. Rani Hong, Founder, Tronie Foundation',
      [
        'co-chair | H.E. Mr. | Antonio Pedro Monteiro Lima | Permanent Representative of Cape Verde to the United Nations',
        'co-chair | H.E. Ms. | Sylvie Lucas | Permanent Representative of Luxembourg to the United Nations',
        'panellist | Dr. | Aleya Hammad | Chair of the Board of Directors',
        'panellist | Mr. | William Lacy Swing | Director-General, IOM',
        'panellist | Ms. | Rani Hong | Founder, Tronie Foundation',
      ],
      [],
    ],
    [
      'Panellists:\n• Ms. Kay Buck, Executive Officer of the Coalition to Abolish Slavery and Trafficking.\n• Video message from Hon. Mohna Ansari, Commissioner / Spokesperson, National Human Rights Commission, Nepal.\nModerator: Ms. Purna Sen, Director, UN-WOMEN Interactive Q and A',
      [
        'panellist | Ms. | Kay Buck | Executive Officer of the Coalition to Abolish Slavery and Trafficking',
        'panellist | Hon. | Mohna Ansari | Commissioner / Spokesperson, National Human Rights Commission, Nepal | video-message',
        'moderator | Ms. | Purna Sen | Director, UN-WOMEN',
      ],
      ['Interactive Q and A'],
    ],
    [
      'Moderator\nJane Doe\nDirector, UNDP\nSpeakers\nJohn Smith\nMinister of Health\nRepublic of Fiji\nMary Major\nUniversity of Oxford',
      [
        'moderator |  | Jane Doe | Director, UNDP',
        'speaker |  | John Smith | Minister of Health, Republic of Fiji',
        'speaker |  | Mary Major | University of Oxford',
      ],
      [],
    ],
    [
      'Ms. Maria Grazia\nGiammarinaro, Special Rapporteur on trafficking\nin persons\nMr. John Smith,\nDirector, UNDP',
      [
        'panellist | Ms. | Maria Grazia Giammarinaro | Special Rapporteur on trafficking in persons',
        'panellist | Mr. | John Smith | Director, UNDP',
      ],
      [],
    ],
    [
      'Moderator: TBC\nChair (TBC)\nSpeaker 1: John Smith, UNDP\nQ&A moderator: Jane Doe\nDiscussants: Jane Doe (Oxford), John Smith (MIT) and Mary Major (ETH)',
      [
        'moderator |  |  |  | tbc',
        'chair |  |  |  | tbc',
        'speaker |  | John Smith | UNDP',
        'moderator |  | Jane Doe | ',
        'discussant |  | Jane Doe | Oxford',
        'discussant |  | John Smith | MIT',
        'discussant |  | Mary Major | ETH',
      ],
      [],
    ],
    [
      'Moderator: Jane Doe or John Smith',
      ['moderator |  | Jane Doe |  | tbc', 'moderator |  | John Smith |  | tbc'],
      [],
    ],
    [
      'Moderator: Jane Doe, UNDP; Panellists: John Smith, WHO; Mary Major, FAO',
      [
        'moderator |  | Jane Doe | UNDP',
        'panellist |  | John Smith | WHO',
        'panellist |  | Mary Major | FAO',
      ],
      [],
    ],
    [
      'Panellists:\nUNDP\nWorld Bank\n- What can be done?',
      ['panellist |  |  | UNDP', 'panellist |  |  | World Bank'],
      ['What can be done?'],
    ],
    [
      'Jane Doe (Oxford): On the origin of bread\nJohn Smith (MIT)\n“On butter”',
      ['panellist |  | Jane Doe | Oxford', 'panellist |  | John Smith | MIT'],
      ['On the origin of bread', '“On butter”'],
    ],
    [
      'Chair: Ruth Okonkwo\nBabak Rostami (Institute of Records, Tabriz), "Seals and silence"',
      ['chair |  | Ruth Okonkwo | ', 'panellist |  | Babak Rostami | Institute of Records, Tabriz'],
      ['"Seals and silence"'],
    ],
    [
      'Interactive discussion with all participants\nMinistry of Foreign Affairs',
      [],
      ['Interactive discussion with all participants', 'Ministry of Foreign Affairs'],
    ],
    [
      "Modération : Marie Durand, journaliste\nIntervenants :\n• Jean Dupont, directeur, Institut Pasteur\n• Amina Diallo (ONG Eau)\n• Représentant de l'UNESCO",
      [
        'moderator |  | Marie Durand | journaliste',
        'panellist |  | Jean Dupont | directeur, Institut Pasteur',
        'panellist |  | Amina Diallo | ONG Eau',
        "panellist |  |  | Représentant de l'UNESCO",
      ],
      [],
    ],
    [
      'INTERVENANTS : Claude GAUVARD, professeure émérite à l’université, Sylvie HUMBERT, professeur des universités catholiques, Michel PIERRE, agrégé d’histoire.',
      [
        'panellist |  | Claude GAUVARD | professeure émérite à l’université',
        'panellist |  | Sylvie HUMBERT | professeur des universités catholiques',
        'panellist |  | Michel PIERRE | agrégé d’histoire',
      ],
      [],
    ],
    [
      'Rapide intervention de M. Ménat, Ambassadeur de France aux Pays-Bas',
      ['speaker | M. | Ménat | Ambassadeur de France aux Pays-Bas'],
      ['Rapide intervention'],
    ],
    [
      'Modera: Pedro Ruiz. Ponentes:\nMaría Pérez, UNAM\nLic. Juan García – Director de Planeación\nPor confirmar',
      [
        'moderator |  | Pedro Ruiz | ',
        'speaker |  | María Pérez | UNAM',
        'speaker | Lic. | Juan García | Director de Planeación',
        'speaker |  |  |  | tbc',
      ],
      [],
    ],
    [
      'Participan: Alc. Rosalba Chí (Isla Blanca), Alc. Domingo Sabino (Boca Nueva) y Mtra. Olga Petit (UNIMAR)',
      [
        'panellist | Alc. | Rosalba Chí | Isla Blanca',
        'panellist | Alc. | Domingo Sabino | Boca Nueva',
        'panellist | Mtra. | Olga Petit | UNIMAR',
      ],
      [],
    ],
    [
      'Модератор: Иванов Иван Иванович, директор департамента\nСпикеры:\nПетров П.П., заместитель министра\nСидорова Анна Петровна – профессор МГУ\nПредставитель Казначейства (по согласованию)',
      [
        'moderator |  | Иванов Иван Иванович | директор департамента',
        'speaker |  | Петров П.П. | заместитель министра',
        'speaker |  | Сидорова Анна Петровна | профессор МГУ',
        'speaker |  |  | Представитель Казначейства | tbc',
      ],
      [],
    ],
    [
      'Дискуссия. Ведёт Антон Кузьмин (подкаст «Подъезд»). Участвуют: Юлия Тарасова, Совет дома № 9; Рустам Галиев, ТОС «Заречный»',
      [
        'moderator |  | Антон Кузьмин | подкаст «Подъезд»',
        'panellist |  | Юлия Тарасова | Совет дома № 9',
        'panellist |  | Рустам Галиев | ТОС «Заречный»',
      ],
      ['Дискуссия'],
    ],
    [
      '主持人：王明，北京大学教授\n嘉宾：方志勇、Emily Stone、梁玉（街道办工作人员，待定）\n发言人：外交部长王毅先生阁下',
      [
        'moderator |  | 王明 | 北京大学教授',
        'panellist |  | 方志勇 | ',
        'panellist |  | Emily Stone | ',
        'panellist |  | 梁玉 | 街道办工作人员 | tbc',
        'speaker | 先生阁下 | 王毅 | 外交部长 | function first',
      ],
      [],
    ],
    [
      '主持人：\n阿卜杜勒·拉赫曼先生，国际电信联盟代表\n专题小组成员：\n刘思源　东海电网公司总工程师\n李　伟　省财政厅处长',
      [
        'moderator | 先生 | 阿卜杜勒·拉赫曼 | 国际电信联盟代表',
        'panellist |  | 刘思源 | 东海电网公司总工程师',
        'panellist |  | 李 伟 | 省财政厅处长',
      ],
      [],
    ],
    [
      'رئيس الجلسة: معالي السيد أحمد أبو الغيط، الأمين العام\nالمتحدثون:\nد. فاطمة الزهراء – جامعة القاهرة\nالسيد محمد علي، مدير المركز والسيدة سارة حسن، مديرة المكتب\nيحدد لاحقاً',
      [
        'chair | معالي السيد | أحمد أبو الغيط | الأمين العام',
        'speaker | د. | فاطمة الزهراء | جامعة القاهرة',
        'speaker | السيد | محمد علي | مدير المركز',
        'speaker | السيدة | سارة حسن | مديرة المكتب',
        'speaker |  |  |  | tbc',
      ],
      [],
    ],
  ])('%s', (text, people, rest) => {
    const read = peopleIn(linesOf(text), 'panellist');
    expect(read.people.map(said)).toEqual(people);
    expect(read.rest.map((line) => line.text)).toEqual(rest);
  });

  it.each(LINES_WITH_ONE_PERSON)('of a printed programme is one, and surely: %s', (text) => {
    const { people, rest } = peopleIn(linesOf(text.replace(/^[▪-] /u, '• ')), 'panellist');
    expect([people.length, people[0]?.certainty, rest]).toEqual([1, 'sure', []]);
  });

  it.each(CELLS_WITH_SEVERAL)('are %i in one cell: %s', (count, text) => {
    const { people } = peopleIn(linesOf(text), 'panellist');
    expect(people.map(({ certainty }) => certainty)).toEqual(Array.from({ length: count }, () => 'sure'));
  });

  it('know the lines of the source they came from, and the label that gave the role', () => {
    const { people } = peopleIn(linesOf('Moderator\nJane Doe\nDirector, UNDP'), 'panellist');
    expect(people.map(({ roleAs, lines }) => [roleAs, lines])).toEqual([['Moderator', [2, 3]]]);
  });

  it('are read whatever the lines are, without a word lost', () => {
    const anyPart = fc.constantFrom(
      'Mr.',
      'H.E.',
      'Panellists:',
      'Moderator:',
      'Ban',
      'Ki-moon',
      'Jane Doe',
      'Иванов И.И.',
      '王明',
      'السيد محمد',
      ',',
      ' – ',
      ': ',
      '\n',
      '\n• ',
      ' and ',
      'Director',
      'Opening',
      '(',
      ')',
      '“',
      '”',
    );
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        const { people, rest } = peopleIn(linesOf(text), 'panellist');
        const kept = [
          ...people.map((person) => `${person.roleAs} ${person.role} ${said(person)}`),
          ...rest.map((line) => line.text),
        ].join(' ');
        for (const word of ['Ban', 'Jane', 'Иванов', '王明', 'محمد', 'Director'])
          if (words(text).includes(word)) expect(words(kept)).toContain(word);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'Mr. John Smith, UNDP ',
    'Jane Doe, ',
    '(',
    'Chair: ',
    ' – ',
    '王明、',
    'السيد ',
    'Г-н ',
    ' وسعادة ',
  ])('are read in one sweep out of half a million signs of “%s”', (part) => {
    const text = part.repeat(Math.ceil(500_000 / part.length));
    const { people, rest } = peopleIn(linesOf(text), 'panellist');
    expect(people.length + rest.length).toBeGreaterThan(0);
  });
});
