import { expect, it } from 'vitest';
import { linesOf, said } from './peopleForTests.ts';
import { peopleIn } from './peopleIn.ts';

it.each<[string, readonly string[], readonly string[]]>([
  [
    'Panel chaired by Judge Anna Bell, with interventions by Prof. Marc Stone (University of Lille) and Ms. Ana Silva (ICC)',
    [
      'chair | Judge | Anna Bell | ',
      'panellist | Prof. | Marc Stone | University of Lille',
      'panellist | Ms. | Ana Silva | ICC',
    ],
    ['Panel'],
  ],
  [
    'Speakers: Anna Bell, Marc Stone (tbc), and Lea Roth, moderated by Ana Silva',
    [
      'speaker |  | Anna Bell | ',
      'speaker |  | Marc Stone |  | tbc',
      'speaker |  | Lea Roth | ',
      'moderator |  | Ana Silva | ',
    ],
    [],
  ],
  [
    'Chaired by Judge Anna Bell, with Dr. Marc Stone',
    ['chair | Judge | Anna Bell | ', 'panellist | Dr. | Marc Stone | '],
    [],
  ],
  [
    'Panellists: Anna Bell (UNDP) – Marc Stone (WHO)',
    ['panellist |  | Anna Bell | UNDP', 'panellist |  | Marc Stone | WHO'],
    [],
  ],
  [
    'Anna Bell, UNDP | Marc Stone, WHO',
    ['speaker |  | Anna Bell | UNDP', 'speaker |  | Marc Stone | WHO'],
    [],
  ],
  [
    'Avec Marc Perrin, maire de Lens, Anna Roux, présidente de la Région et Jean Petit',
    [
      'panellist |  | Marc Perrin | maire de Lens',
      'panellist |  | Anna Roux | présidente de la Région',
      'panellist |  | Jean Petit | ',
    ],
    [],
  ],
  [
    'Minister of Environment Maria Lopez and Mayor of Lima Rafael Castro',
    [
      'speaker |  | Maria Lopez | Minister of Environment | function first',
      'speaker |  | Rafael Castro | Mayor of Lima | function first',
    ],
    [],
  ],
  ['Director of Jean Perrin Centre', [], ['Director of Jean Perrin Centre']],
  [
    'Avec la participation de M. Marc Perrin, maire de Lens',
    ['panellist | M. | Marc Perrin | maire de Lens'],
    [],
  ],
  [
    'Intervenants table ronde :\n- Ghaleb Perrin : docteur ès sciences\n- Et Axel Brun : correspondant à Rome',
    ['panellist |  | Ghaleb Perrin | docteur ès sciences', 'panellist |  | Axel Brun | correspondant à Rome'],
    [],
  ],
  [
    'Building back better Chair: H.E. Mr. Marc Stone, Vice-President',
    ['chair | H.E. Mr. | Marc Stone | Vice-President'],
    ['Building back better'],
  ],
  [
    'Chair:\n• H.E. Ms. Anna Bell, President of the Council\nVideo clip of young people',
    ['chair | H.E. Ms. | Anna Bell | President of the Council'],
    ['Video clip of young people'],
  ],
  ['Ministerial respondents:\n• Mr. Marc Stone, Minister', ['respondent | Mr. | Marc Stone | Minister'], []],
])('every one of a line has the role that is said last before them: %s', (text, people, rest) => {
  const read = peopleIn(linesOf(text), 'speaker');
  expect(read.people.map(said)).toEqual(people);
  expect(read.rest.map((line) => line.text)).toEqual(rest);
});

it.each<[string, readonly string[], readonly string[]]>([
  [
    'Opening remarks by the Hon. Minister of Lands, Mr. Marc Stone',
    ['speaker | Mr. | Marc Stone | Hon. Minister of Lands | function first'],
    [],
  ],
  [
    'Intervención del Excmo. Sr. Alcalde de Toledo, D. Marcos Prado',
    ['speaker | D. | Marcos Prado | Excmo. Sr. Alcalde de Toledo | function first'],
    [],
  ],
  [
    'Palabras del Sr. Marcos Prado, Ministro, y de la Sra. Ana Silva, Directora',
    ['speaker | Sr. | Marcos Prado | Ministro', 'speaker | Sra. | Ana Silva | Directora'],
    [],
  ],
  [
    'Rivers of life – Prof. Anna Bell, University of Lille',
    ['speaker | Prof. | Anna Bell | University of Lille'],
    ['Rivers of life'],
  ],
  [
    'Presentation 1: Rivers of life, Prof. Anna Bell',
    ['speaker | Prof. | Anna Bell | '],
    ['Presentation 1: Rivers of life'],
  ],
  ['Rivers of life / Anna Bell', ['speaker |  | Anna Bell | '], ['Rivers of life']],
  [
    '1. Marc Stone, Chad 2. Anna Bell, Mali',
    ['speaker |  | Marc Stone | Chad', 'speaker |  | Anna Bell | Mali'],
    [],
  ],
  [
    'The depth of the aquifers Dr Marc Stone',
    ['speaker | Dr | Marc Stone | '],
    ['The depth of the aquifers'],
  ],
  ['The legacy of Dr Marc Stone', [], ['The legacy of Dr Marc Stone']],
  [
    'Panel : Qui paie l’eau ? Modérateur : M. Jean Perrin',
    ['moderator | M. | Jean Perrin | '],
    ['Panel : Qui paie l’eau ?'],
  ],
  [
    'Conferencia inaugural: Archivos y memoria. A cargo de Marcos Prado (España)',
    ['speaker |  | Marcos Prado | España'],
    ['Conferencia inaugural: Archivos y memoria.'],
  ],
  [
    'Avec Jean Perrin (maire de Lens), Sophie Roux (Agence de l’eau) et un représentant de l’État',
    [
      'panellist |  | Jean Perrin | maire de Lens',
      'panellist |  | Sophie Roux | Agence de l’eau',
      'panellist |  |  | un représentant de l’État',
    ],
    [],
  ],
])('an office goes with its holder, a talk does not: %s', (text, people, rest) => {
  const read = peopleIn(linesOf(text), 'speaker');
  expect(read.people.map(said)).toEqual(people);
  expect(read.rest.map((line) => line.text)).toEqual(rest);
});
