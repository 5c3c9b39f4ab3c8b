import { expect, it } from 'vitest';
import { honorificAt, honorificsInside } from './honorifics.ts';
import { readPeople, type ReadPerson } from './readPerson.ts';

const HONORIFICS =
  'H.E.|H.E. Mr.|H.E Mr.|HE Mr|His Excellency Mr.|Mr|Ms.|Mrs.|Dr.|Prof.|Hon.|Amb.|S.E. M.|S.E.M.|S. Exc. Mme|Son Excellence Monsieur|M.|Mme|Excmo. Sr. D.|Sr.|Sra.|Dña.|Dra.|Lic.|Ing.|Mtro.|Alc.|Его Превосходительство г-н|г-н|г-жа|д-р|проф.|академик|д.э.н., профессор|معالي السيد|سعادة السيد الدكتور|السيدة|الدكتورة|أ.د.|صاحب السمو الملكي الأمير';

it.each(HONORIFICS.split('|'))('“%s” may stand before a name', (honorific) => {
  const name = /\p{Script=Arabic}/u.test(honorific) ? 'محمد علي' : 'Anna Kowalska';
  expect(honorificAt(`${honorific} ${name}`)).toBe(honorific);
  expect(honorificsInside(`X, Y; ${honorific} ${name}`)).toContain(6);
});

const parts = (person: ReadPerson): string =>
  [
    person.role ?? '',
    person.honorific,
    person.givenName,
    person.familyName,
    person.function,
    person.isFunctionFirst ? 'function first' : '',
    person.isToBeConfirmed ? 'tbc' : '',
    person.mode === 'in-person' ? '' : person.mode,
  ]
    .filter((part) => part !== '')
    .join(' | ');

it.each<[string, readonly string[]]>([
  ['DOE, Jane, Director', ['Jane | DOE | Director']],
  ['Mr JOHN SMITH | UNDP', ['Mr | JOHN | SMITH | UNDP']],
  ['Jane Doe – Director', ['Jane | Doe | Director']],
  [
    'President of the General Assembly: H.E. Mr. Peter Thomson',
    ['H.E. Mr. | Peter | Thomson | President of the General Assembly | function first'],
  ],
  ['Secretary-General António Guterres', ['António | Guterres | Secretary-General | function first']],
  ['Messrs. Smith and Jones', ['Mr. | Smith', 'Mr. | Jones']],
  [
    'Jane Doe & John Smith / Director, UNDP ／ Head, WHO',
    ['Jane | Doe | Director, UNDP', 'John | Smith | Head, WHO'],
  ],
  [
    'Ms. Jane Doe, Dean, Dr. B.R. Ambedkar University',
    ['Ms. | Jane | Doe | Dean, Dr. B.R. Ambedkar University'],
  ],
  [
    'EU High Representative Federica Mogherini and UN Special Envoy for Syria Staffan de Mistura',
    [
      'Federica | Mogherini | EU High Representative | function first',
      'Staffan | de Mistura | UN Special Envoy for Syria | function first',
    ],
  ],
  ['Jane Doe (via Zoom), UNDP', ['Jane | Doe | UNDP | live-video']],
  ['Jane Doe (invited)', ['Jane | Doe | tbc']],
  ['M. Jean Dupont et Mme Marie Durand', ['M. | Jean | Dupont', 'Mme | Marie | Durand']],
  ['M. Jean Dupont (sous réserve)', ['M. | Jean | Dupont | tbc']],
  ['Pedro Ruiz (por confirmar), UNAM', ['Pedro | Ruiz | UNAM | tbc']],
  [
    'Mensaje de vídeo de António Guterres, Secretario General',
    ['António | Guterres | Secretario General | video-message'],
  ],
  [
    'Казбеков А.Т. – заместитель губернатора; Петров П.П. – министр',
    ['А.Т. | Казбеков | заместитель губернатора', 'П.П. | Петров | министр'],
  ],
  ['министр иностранных дел С.В. Лавров', ['С.В. | Лавров | министр иностранных дел | function first']],
  ['Петров П.П. (по согласованию), министр', ['П.П. | Петров | министр | tbc']],
  ['Видеообращение: Иванов И.И.', ['И.И. | Иванов | video-message']],
  ['外交部长王毅先生阁下', ['先生阁下 | 王毅 | 外交部长 | function first']],
  ['联合国秘书长 安东尼奥·古特雷斯', ['安东尼奥·古特雷斯 | 联合国秘书长 | function first']],
  ['张三、李四、王五', ['张三', '李四', '王五']],
  ['曹敏教授', ['教授 | 曹敏']],
  ['周立 省水利厅党组书记、厅长', ['周立 | 省水利厅党组书记、厅长']],
  ['北京大学教授、南山水利研究院 周立', ['周立 | 北京大学教授、南山水利研究院 | function first']],
  ['周立 教授、王芳 研究员', ['周立 | 教授', '王芳 | 研究员']],
  ['南山科学院 周立 教授', ['周立 | 南山科学院 教授 | function first']],
  ['國立南山大學資訊工程學系許明皓主任', ['許明皓 | 國立南山大學資訊工程學系主任 | function first']],
  ['南山大学周立明教授', ['教授 | 周立明 | 南山大学 | function first']],
  ['王明（线上）', ['王明 | live-video']],
  ['سعادة السيد الدكتور محمد علي، وزير الصحة', ['سعادة السيد الدكتور | محمد | علي | وزير الصحة']],
  ['السيد محمد أحمد والسيدة فاطمة علي', ['السيد | محمد | أحمد', 'السيدة | فاطمة | علي']],
  ['د. سارة علي (عن بُعد)', ['د. | سارة | علي | live-video']],
])('%s', (line, people) => {
  expect(readPeople(line).map(parts)).toEqual(people);
});
