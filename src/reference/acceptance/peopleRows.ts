// Test support: the rows P of the acceptance table, people with their roles, names and marks.
import { fact, look, printed, row, seats, sessions, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { letterOf, seatsOf, viewOf } from './view.ts';
import type { Seat, Seeds, View } from './view.ts';

const UN = 'to the United Nations';
const PGA = 'President of the General Assembly';

export const PEOPLE_ROWS: readonly AcceptanceRow[] = [
  row('P1', 'President of the GA (opens, closes, convenes, signs)', (seeds) => {
    const view = viewOf(seeds, '000', 3);
    const signed = letterOf(viewOf(seeds, '000'), '2012-03-26');
    const signatory = signed?.officeId == null ? '' : seeds['000'].officesById[signed.officeId]?.signatory;
    return [
      printed(view, 'H.E. Mr. Nassir Abdulaziz Al-Nasser', PGA, 'opening'),
      printed(view, 'H.E. Nassir Abdulaziz Al-Nasser', PGA, 'closing'),
      fact('signs', '000: officesById', signatory ?? '', signatory === 'Nassir Abdulaziz Al-Nasser'),
      written(viewOf(seeds, '000', 1), 'I will convene an interactive dialogue'),
      printed(viewOf(seeds, '004'), 'Mr. Peter Thomson', PGA, 'opening'),
    ];
  }),
  row('P2', 'Secretary-General, ECOSOC President', (seeds) => [
    printed(viewOf(seeds, '000', 3), 'H.E. Mr. Ban Ki-moon', 'Secretary-General'),
    printed(viewOf(seeds, '000', 3), 'H.E. Mr. Milos Koterec', 'President of ECOSOC'),
    printed(viewOf(seeds, '003'), 'H.E. Mr. António Guterres', 'Secretary General'),
  ]),
  row('P3', 'Co-Chairs (2)', (seeds) =>
    [2, 3].flatMap((sequence) =>
      ['panel-1', 'panel-2'].map((panel) => ofRole(viewOf(seeds, '000', sequence), panel, 'co-chair', 2)),
    ),
  ),
  row('P4', 'Chair (1)', (seeds) => {
    const view = viewOf(seeds, '003');
    const belgium = `Ambassador, Permanent Representative of Belgium ${UN}`;
    return [
      ofRole(view, 'panel-1', 'chair', 1),
      ofRole(view, 'panel-2', 'chair', 1),
      printed(view, 'H.E Mr. Marc Pecsteen de Buytswerve', belgium),
    ];
  }),
  row('P5', 'Moderator after the list', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      printed(view, 'Ms. Purna Sen', 'Director, UN-WOMEN', 'panel-1'),
      ...['panel-1', 'panel-2', 'panel-3', 'panel-4'].map((panel) => {
        const last = seatsOf(view, panel).at(-1);
        return fact('last in the panel', last?.path ?? '', last?.name ?? '', last?.seat.role === 'moderator');
      }),
    ];
  }),
  row('P6', 'Panellists with and without label', (seeds) => [
    unlabelled(viewOf(seeds, '000', 3), true),
    unlabelled(viewOf(seeds, '003'), false),
    unlabelled(viewOf(seeds, '004'), false),
    sessions(
      '“Panelists:” over one panel',
      viewOf(seeds, '003'),
      ({ roleLabelsByRole }) => roleLabelsByRole['panellist']?.en === 'Panelists',
    ),
  ]),
  row('P7', 'Co-facilitators', (seeds) => [
    ofRole(viewOf(seeds, '004'), 'opening', 'co-facilitator', 2),
    sessions('of the negotiations', viewOf(seeds, '004'), ({ title }) =>
      Boolean(title.en?.includes('co-facilitators of the intergovernmental negotiations of')),
    ),
  ]),
  row('P8', 'Speaker order is protocol order', (seeds) => [
    inOrderOf(viewOf(seeds, '000', 3), ['Al-Nasser', 'Ban', 'Koterec', 'Fedotov', 'Sorvino']),
    inOrderOf(viewOf(seeds, '003'), [
      'Lajčák',
      'Guterres',
      'Fedotov',
      'Giammarinaro',
      'Sorvino',
      'Grootboom',
    ]),
  ]),
  row('P9', 'Honorifics', (seeds) => {
    const everyone = [...everySeat(seeds)];
    return ['H.E. Mr. ', 'H.E. Ms. ', 'H.E. N', 'H.E. L', 'Mr. ', 'Ms. ', 'Dr. ', 'Professor ', 'Hon. '].map(
      (start) => among(`“${start.trim()}”`, everyone, ({ name }) => name.startsWith(start)),
    );
  }),
  row('P10', 'Several functions for one person', (seeds) => {
    const view = viewOf(seeds, '000', 3);
    const arkless =
      'President of the Board, EHTN and President of the Government and Corporate Affairs, Manpower Group';
    return [
      printed(view, 'Mr. David Arkless', arkless),
      printed(view, 'Mr. Yury Fedotov', 'Under-Secretary-General, Executive Director of UNODC'),
    ];
  }),
  row('P11', 'Function first, name after', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      seats('two or more', view, ({ seat }) => seat.isFunctionFirst, 'introductory-statements', 2),
      printed(view, 'Mr. Yury Fedotov.', 'UNODC Executive Director'),
      printed(view, 'Ms. Withelma “T” Ortiz Walker Pettigrew.', 'Trafficking Survivor'),
    ];
  }),
  row('P12', 'Capacity line', (seeds) =>
    ['In his capacity as 2017 ICAT Chair', 'ICAT Coordinator'].map((capacity) =>
      seats(
        capacity,
        viewOf(seeds, '004'),
        ({ seat }) => seat.capacity.en === capacity && seat.mode === 'video-message',
      ),
    ),
  ),
  row('P13', 'Former title in brackets, italic', (seeds) => [
    seats(
      'former title',
      viewOf(seeds, '004'),
      ({ seat }) => seat.formerTitle.en === 'former UN Special Rapporteur on Trafficking In Persons',
    ),
    seats('former member', viewOf(seeds, '004'), ({ office }) =>
      office.startsWith('former member of the Iraqi Council of Representatives'),
    ),
  ]),
  row('P14', 'Video message before or after the name', (seeds) =>
    [true, false].map((isFirst) =>
      seats(
        isFirst ? 'four before the name' : 'two behind',
        viewOf(seeds, '004'),
        ({ seat }) => seat.mode === 'video-message' && seat.isModeFirst === isFirst,
        '',
        isFirst ? 4 : 2,
      ),
    ),
  ),
  row('P15', 'To be confirmed', (seeds) => [
    seats(
      'Ms. Giammarinaro',
      viewOf(seeds, '003'),
      ({ name, seat }) => name === 'Ms. Maria Grazia Giammarinaro' && seat.state === 'tentative',
    ),
  ]),
  row('P16', 'Civil society / victim description as function', (seeds) => [
    printed(
      viewOf(seeds, '003'),
      'Ms. Grizelda Grootboom',
      'Civil society representative and victim of human trafficking',
    ),
    seats('a survivor', viewOf(seeds, '004'), ({ office }) => office === 'Trafficking Survivor'),
  ]),
  row('P17', 'Names in many scripts and shapes', (seeds) => {
    const everyone = everySeat(seeds);
    const shapes =
      "de Buytswerve|Van den Reeck|El Nour|Al-Malki|Mlambo-Ngcuka|Zeid Ra'ad|Libran N.|M. Cherif|António|Lajcák";
    return [
      ...shapes.split('|').map((shape) => among(shape, everyone, ({ name }) => name.includes(shape))),
      fact(
        'Lajčák',
        '003: peopleById.person-miroslav-lajcak',
        'Lajčák',
        Object.values(seeds['003'].peopleById).some(({ familyName }) => familyName === 'Lajčák'),
      ),
    ];
  }),
  row('P18', 'Same person, different spelling', (seeds) => [
    spelled(seeds, 'person-marc-pecsteen-de-buytswerve', [
      'H.E Mr. Marc Pecsteen de Buytswerve',
      'H.E. Mr. Marc Pecsteen de Buytsverve',
    ]),
    spelled(seeds, 'person-alya-ahmed-saif-al-thani', [
      'H.E. Ms. Alya Ahmed Saif Al-Thani',
      'H.E. Ms. Alya Al-Thani',
    ]),
    spelled(seeds, 'person-joy-ngozi-ezeilo', [
      'Dr. Joy Ngozi Ezeilo',
      'Professor Joy Ngozi Ezeilo',
      'Ms. Joy Ezeilo',
    ]),
    titles(seeds, 'person-mira-sorvino', 3),
  ]),
  row('P19', 'Typing slips a checker should raise', (seeds) => [
    printed(viewOf(seeds, '003'), 'Ms. Carmen Carmen Martinez'),
    printed(viewOf(seeds, '004'), 'Mr. Edward Santow', 'Australia’s Human Rights Commissioner’s.'),
    seats('“Reeck , Head”', viewOf(seeds, '004'), ({ name, office }) =>
      `${name}, ${office}`.includes('Reeck , Head'),
    ),
    seats('full stops', viewOf(seeds, '004'), ({ office }) => office.endsWith('.'), '', 10),
    seats('no full stop', viewOf(seeds, '004'), ({ office }) => !office.endsWith('.'), '', 3),
  ]),
  row('P20', 'Country style names', (seeds) => {
    const from = (view: View, country: string) =>
      seats(country, view, ({ office }) => office.includes(`Permanent Representative of ${country} ${UN}`));
    return [
      from(viewOf(seeds, '000', 3), 'the Republic of the Philippines'),
      from(viewOf(seeds, '000', 3), 'Portugal'),
      from(viewOf(seeds, '004'), 'the State of Qatar'),
      from(viewOf(seeds, '003'), 'Qatar'),
    ];
  }),
  row('P21', 'Person in two roles same day', (seeds) => [
    both(viewOf(seeds, '000', 3), 'person-nassir-abdulaziz-al-nasser', 'opening', 'closing'),
    both(viewOf(seeds, '003'), 'person-miroslav-lajcak', 'opening', 'closing'),
    both(viewOf(seeds, '003'), 'person-marc-pecsteen-de-buytswerve', 'panel-1', 'closing'),
    both(viewOf(seeds, '003'), 'person-alya-ahmed-saif-al-thani', 'panel-2', 'closing'),
    both(viewOf(seeds, '004'), 'person-peter-thomson', 'opening', 'closing'),
  ]),
];

/** The editions of the first example, and the other examples as they stand. */
function everySeat(seeds: Seeds): readonly Seat[] {
  const views = [1, 2, 3].map((sequence) => viewOf(seeds, '000', sequence));
  const others = (['001', '002', '003', '004'] as const).map((seed) => viewOf(seeds, seed));
  return [...views, ...others].flatMap((view) => seatsOf(view));
}

function among(what: string, everyone: readonly Seat[], holds: (seat: Seat) => boolean): Look {
  return look(
    what,
    everyone.filter(holds).map(({ path, name }) => ({ path, value: name })),
  );
}

function ofRole(view: View, part: string, role: string, count: number): Look {
  const found = seatsOf(view, part).filter(({ seat }) => seat.role === role);
  return look(
    `${count} ${role}`,
    found.length === count ? found.map(({ path, name }) => ({ path, value: `${role}: ${name}` })) : [],
  );
}

function unlabelled(view: View, expected: boolean): Look {
  const roles = view.event.houseStyle.unlabelledRoles;
  return fact(
    expected ? 'without label' : 'with label',
    `${view.path}.houseStyle.unlabelledRoles`,
    roles.join(),
    roles.includes('panellist') === expected && seatsOf(view).some(({ seat }) => seat.role === 'panellist'),
  );
}

function inOrderOf(view: View, familyNames: readonly string[]): Look {
  const names = seatsOf(view, 'opening').map(({ person }) => person?.familyName ?? '');
  return fact('order', view.path, names.join(), names.join() === familyNames.join());
}

function spelled(seeds: Seeds, personId: string, names: readonly string[]): Look {
  const found = everySeat(seeds).filter(
    ({ seat, name }) => seat.personId === personId && names.includes(name),
  );
  const isComplete = names.every((name) => found.some((seat) => seat.name === name));
  return look(names.join(' / '), isComplete ? found.map(({ path, name }) => ({ path, value: name })) : []);
}

function titles(seeds: Seeds, personId: string, count: number): Look {
  const found = everySeat(seeds).filter(({ seat }) => seat.personId === personId);
  const offices = new Set(found.map(({ office }) => office.replace(/\.$/, '')));
  return look(
    `${count} titles`,
    offices.size === count ? found.map(({ path, office }) => ({ path, value: office })) : [],
  );
}

function both(view: View, personId: string, ...parts: readonly string[]): Look {
  const found = parts.map((part) => seatsOf(view, part).find(({ seat }) => seat.personId === personId));
  return look(
    parts.join(' and '),
    found.every((seat) => seat !== undefined)
      ? found.flatMap((seat) => (seat === undefined ? [] : [{ path: seat.path, value: seat.seat.role }]))
      : [],
  );
}
