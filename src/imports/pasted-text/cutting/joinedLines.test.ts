import { describe, expect, it } from 'vitest';
import { cutAsText } from './cutAsText.ts';
import { cutText } from './cutText.ts';

const cut = (...lines: readonly string[]): readonly string[] => cutAsText(cutText(lines.join('\n')));

describe('broken lines', () => {
  it('are joined in words, sentences, quotations and over a page, never with a row, a person, an item or a label', () => {
    expect(
      cut(
        'The dialogue will be held at the Palais des Nations and will bring to-',
        'gether ministers, the Secretary-',
        'General and representatives of civil society to discuss how we can improve',
        '',
        '- 3 -',
        '',
        'the protection of victims.',
        'Panel 1',
        'Moderator: Ms. A, Permanent Representative of the Republic of',
        'Cabo Verde to the United Nations',
        'Mr. B, Director',
        'Ms. C, Director',
        '«Содружество:',
        'общие ценности»',
        'Speakers include the Minister of Water Resources and',
        '10.00 Closing',
      ),
    ).toEqual([
      'The dialogue will be held at the Palais des Nations and will bring together ministers, the Secretary-General and representatives of civil society to discuss how we can improve the protection of victims. «1,2,3,7»',
      'Panel 1 «8»',
      'Moderator: Ms. A, Permanent Representative of the Republic of Cabo Verde to the United Nations «9,10»',
      'Mr. B, Director «11»',
      'Ms. C, Director «12»',
      '«Содружество: общие ценности» «13,14»',
      'Speakers include the Minister of Water Resources and «15»',
      '10.00 Closing «16»',
    ]);
  });

  it('are joined without a space in Chinese, where lines are of one length', () => {
    const line = '本次会议将讨论全球水资源治理面临的挑战并就未来合作的方向交换意见以期达成';
    expect(
      cut(
        line,
        '共识并为下一阶段的工作奠定基础同时听取各国代表的意见和建议并且形成共同的',
        '行动计划。',
        '9:00 开幕式',
      ),
    ).toEqual([
      `${line}共识并为下一阶段的工作奠定基础同时听取各国代表的意见和建议并且形成共同的行动计划。 «1,2,3»`,
      '9:00 开幕式 «4»',
    ]);
  });

  it('are not joined with a city, who else speaks, what somebody says next, or below a salutation', () => {
    const lines = [
      'Международная конференция «Цели развития: региональное измерение и',
      'г. Астана, Республика Казахстан',
      'Moderator: Femi Oke, broadcaster and writer of many books',
      'with Michelle Bachelet and Mary Robinson',
      'Dear colleagues,',
      'please find below the programme of the meeting',
      'Opening words of welcome of the Government of the Republic of Ghana by',
      'Mr. John Smith, Minister of Education of the Republic of Ghana, for all',
      'Remarks by Ms. Ann Brown, Assistant Director-General of the Organization',
    ];
    const joined = [`${lines[6] ?? ''} ${lines[7] ?? ''} «7,8»`, `${lines[8] ?? ''} «9»`];
    expect(cut(...lines)).toEqual([
      ...lines.slice(0, 6).map((line, index) => `${line} «${index + 1}»`),
      ...joined,
    ]);
  });

  it('are not joined where a described name begins in a script without capitals', () => {
    const people = [
      'أحمد علي حسن، الأمين العام للمنظمة العربية للتنمية الإدارية',
      'سامح كريم فؤاد، وزير الخارجية والتعاون الدولي والهجرة بمصر',
      'محمود سمير الحداد، رئيس الهيئة العامة للاستثمار والصناعة',
    ];
    expect(cut(...people)).toEqual(people.map((person, index) => `${person} «${index + 1}»`));
  });

  it('begin at the round bullet of Word’s second level, which is copied as a letter', () => {
    expect(cut('Panellists:', 'o Prof. Hein Haas, University of', 'Delft', 'o A representative')).toEqual([
      'Panellists: «1»',
      '>{o} Prof. Hein Haas, University of Delft «2,3»',
      '>{o} A representative «4»',
    ]);
  });

  it('keep the items of a list whose bullets were lost, but for a space', () => {
    expect(
      cut(
        'The themes are:',
        ' Enhancing political will to prevent and combat',
        'trafficking in persons',
        ' Strengthening international efforts',
      ),
    ).toEqual([
      'The themes are: «1»',
      '>{•} Enhancing political will to prevent and combat trafficking in persons «2,3»',
      '>{•} Strengthening international efforts «4»',
    ]);
  });
});

describe('page furniture', () => {
  it('is page numbers, rules, symbols of documents, heads that come again and headings of cells that became lines', () => {
    const text = [
      'Forum on Water 2024',
      'TIME',
      '',
      'PROGRAMME',
      '',
      '10am',
      'Opening',
      'Page 1 of 2',
      '\fForum on Water 2024',
      'A/64/PV.3',
      '11am',
      'Panel',
      '* * *',
    ].join('\n');
    expect(cutText(text).furniture).toEqual([2, 4, 8, 10, 11, 14]);
  });
});
