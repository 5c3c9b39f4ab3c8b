import { expect, it } from 'vitest';
import { peopleIn } from './peopleIn.ts';
import { linesOf, said } from './peopleForTests.ts';

it.each<[string, readonly string[], readonly string[]]>([
  [
    '对话嘉宾：山本由美、周立、阿里·哈桑、Grace Mwangi',
    [
      'panellist |  | 山本由美 | ',
      'panellist |  | 周立 | ',
      'panellist |  | 阿里·哈桑 | ',
      'panellist |  | Grace Mwangi | ',
    ],
    [],
  ],
  [
    '(1)周立明校长致辞(2)王芳主任致辞',
    ['speaker |  | 周立明 | 校长', 'speaker |  | 王芳 | 主任'],
    ['致辞', '致辞'],
  ],
  [
    'Доклады:\nЛаврин Е.П., к.ю.н., доцент (г. Тверь). Право на тишину в городе',
    ['speaker |  | Лаврин Е.П. | к.ю.н., доцент (г. Тверь)'],
    ['Доклады:', 'Право на тишину в городе'],
  ],
  [
    'От принимающей стороны: Лаврин Е.П., ректор; Юдин С.А., проректор',
    ['speaker |  | Лаврин Е.П. | ректор', 'speaker |  | Юдин С.А. | проректор'],
    [],
  ],
  [
    'الرئيس: معالي السيد سامر حداد؛ المتحدثون: د. ليلى مراد – الأردن؛ د. هاني سعيد',
    [
      'chair | معالي السيد | سامر حداد | ',
      'speaker | د. | ليلى مراد | الأردن',
      'speaker | د. | هاني سعيد | ',
    ],
    [],
  ],
  ['الضيوف: د. ليلى مراد، وزارة الصحة', ['panellist | د. | ليلى مراد | وزارة الصحة'], []],
  ['演講者：南山大學 周立 教授', ['speaker |  | 周立 | 南山大學 教授 | function first'], []],
])('the people of a session in Chinese, Russian and Arabic: %s', (text, people, rest) => {
  const read = peopleIn(linesOf(text), 'panellist');
  expect(read.people.map(said)).toEqual(people);
  expect(read.rest.map((line) => line.text)).toEqual(rest);
});
