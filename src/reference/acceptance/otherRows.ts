// Test support: the rows L (places), R (rules and outcome), I (import) and C (inconsistencies) of the acceptance table.
import type { RoomId } from '#domain/ids.ts';
import { fact, look, row, sessions, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { weekdays } from './timeRows.ts';
import { blocksOf, papersOf, seatsOf, sittingsIn, viewOf } from './view.ts';
import type { View } from './view.ts';

const IMPORT = { later: 'import' };

export const PLACE_ROWS: readonly AcceptanceRow[] = [
  row('L1', 'Room with building code', (seeds) =>
    (['000', '001'] as const).map((seed) =>
      room(viewOf(seeds, seed), 'Conference Room 2 (NLB)', 'UN Headquarters, New York', undefined),
    ),
  ),
  row('L2', 'Chamber', (seeds) => [
    room(viewOf(seeds, '002'), 'Trusteeship Council Chamber', undefined, undefined),
    written(viewOf(seeds, '002'), 'in the {event-room}'),
    room(viewOf(seeds, '003'), 'Trusteeship Council Chamber', undefined, 'Trusteeship Council'),
    room(viewOf(seeds, '003'), 'General Assembly Hall', undefined, 'GA Hall'),
  ]),
  row('L3', 'Room per row, in the time cell', (seeds) => {
    const view = viewOf(seeds, '003');
    const { houseStyle } = view.event;
    return [
      fact(
        'short names',
        `${view.path}.houseStyle.roomForm`,
        'short-name',
        houseStyle.roomForm === 'short-name',
      ),
      fact(
        'in the time cell',
        `${view.path}.houseStyle.roomInTimeCell`,
        houseStyle.roomInTimeCell,
        houseStyle.roomInTimeCell === 'when-named',
      ),
      // Seven sittings name their room; the closing segment of the seed names none.
      look(
        'sittings that name a room',
        sittingsIn(view)
          .filter(({ sitting }) => sitting.roomId !== null)
          .map(({ path, sitting }) => ({ path: `${path}.roomId`, value: sitting.roomId ?? '' })),
        7,
      ),
    ];
  }),
  row('L4', 'Two rooms in parallel', (seeds) => {
    const view = viewOf(seeds, '003');
    const hall = sittingsIn(view).filter(({ sitting }) => sitting.roomId === 'room-ga-hall');
    return [1, 2].map((panel) =>
      look(
        `panel ${panel} beside the plenary`,
        sittingsIn(view).flatMap(({ path, session, sitting }) =>
          session.id.endsWith(`panel-${panel}`) &&
          sitting.roomId === 'room-trusteeship-council' &&
          hall.some(
            (other) =>
              other.sitting.day === sitting.day &&
              (other.sitting.start ?? 0) < (sitting.end ?? 0) &&
              (sitting.start ?? 0) < (other.sitting.end ?? 0),
          )
            ? [{ path, value: `${sitting.roomId}, ${sitting.start}-${sitting.end}` }]
            : [],
        ),
      ),
    );
  }),
  row('L5', 'Place once in the heading', (seeds) => [
    headed(viewOf(seeds, '000', 3), 'room'),
    headed(viewOf(seeds, '004'), 'room'),
    headed(viewOf(seeds, '004'), 'building'),
    room(viewOf(seeds, '004'), 'Conference Room 4', 'United Nations Headquarters, New York', undefined),
    written(viewOf(seeds, '004'), 'Conference Room 4, UNHQ'),
  ]),
];

export const RULE_ROWS: readonly AcceptanceRow[] = [
  row('R1', 'Floor rules', (seeds) => [
    ...[viewOf(seeds, '000', 2), viewOf(seeds, '001')].flatMap((view) => [
      sessions('no list of speakers', view, ({ listOfSpeakers }) => listOfSpeakers === 'none', 2),
      written(view, 'There will be no established list of speakers'),
    ]),
    sessions(
      'who may speak',
      viewOf(seeds, '003'),
      ({ floorRulesById }) =>
        Object.values(floorRulesById).some(
          ({ who }) => who.en === 'Member States, observers, UN system and other stakeholders',
        ),
      2,
    ),
  ]),
  row('R2', 'Who may attend', (seeds) => [
    written(viewOf(seeds, '003'), 'representatives of international regional and sub-regional organizations'),
    written(viewOf(seeds, '003'), 'to participate at the highest level possible'),
    written(viewOf(seeds, '004'), 'national human rights institutions compliant with the Paris Principles'),
  ]),
  row('R3', 'Guiding themes as bullets', (seeds) => [
    ...[viewOf(seeds, '000', 1), viewOf(seeds, '000', 2), viewOf(seeds, '001')].flatMap((view) =>
      [3, 5].map((count) =>
        sessions(`${count} themes`, view, ({ themesById }) => Object.keys(themesById).length === count),
      ),
    ),
    sessions('one italic', viewOf(seeds, '000', 2), ({ themesById }) =>
      Object.values(themesById).some(({ isEmphasised }) => isEmphasised),
    ),
    look(
      'one italic in the concept paper',
      blocksOf(viewOf(seeds, '000', 2)).filter(
        ({ value, block }) =>
          value.startsWith('UN Trust Fund') &&
          block.type === 'paragraph' &&
          block.runs.some((run) => run.type === 'text' && run.marks?.includes('emphasis')),
      ),
    ),
  ]),
  row('R4', 'Outcome clause', (seeds) => [
    written(viewOf(seeds, '000', 2), "The outcome of the dialogue will be a President's Summary"),
    written(
      viewOf(seeds, '003'),
      'The outcome will be a summary of the discussions to be presented by the Chair',
    ),
  ]),
  row('R5', 'Mandate', (seeds) => [
    mandate(viewOf(seeds, '003'), 'A/RES/71/287', '2017-05-04'),
    mandate(viewOf(seeds, '003'), 'A/RES/64/293', null),
    mandate(viewOf(seeds, '004'), 'A/RES/71/287', '2017-05-04'),
    written(viewOf(seeds, '004'), 'OP 9 of General Assembly resolution 71/287'),
  ]),
];

export const IMPORT_ROWS: readonly AcceptanceRow[] = [
  row('I1', 'Table as TAB-separated, one cell many people run together on a line', IMPORT),
  row('I2', 'Table as blank-line blocks', IMPORT),
  row('I3', 'HTML fragments in cells', IMPORT),
  row('I4', 'Markdown headings and emphasis', IMPORT),
  row('I5', 'Unicode hyphen, bullets, quotes, spaces', IMPORT),
  row('I6', 'Page breaks inside tables, lists, sentences, footnotes', IMPORT),
  row('I7', 'Ordinals', IMPORT),
];

export const INCONSISTENCY_ROWS: readonly AcceptanceRow[] = [
  row('C1', 'Event title letter ≠ programme', (seeds) => {
    const view = viewOf(seeds, '000', 2);
    const title = view.event.title.en ?? '';
    return [
      written(view, 'to End Violence against Women and Children'),
      fact('title', `${view.path}.title.en`, title, title.endsWith('against Women and Girls')),
    ];
  }),
  row('C2', 'Draft vs Provisional', (seeds) => {
    const view = viewOf(seeds, '003');
    return [
      written(view, 'a draft programme'),
      fact('stage', `${view.path}.stage`, view.event.stage, view.event.stage === 'provisional'),
    ];
  }),
  row('C3', 'Meeting name', (seeds) => {
    const view = viewOf(seeds, '003');
    const title =
      'High Level Meeting of the General Assembly for the appraisal of the UN Global Plan of Action to combat human trafficking';
    return [
      written(
        view,
        'high-level meeting of the General Assembly on the appraisal of the United Nations Global Plan',
      ),
      fact('title', `${view.path}.title.en`, title, view.event.title.en === title),
    ];
  }),
  row('C4', 'Spelling system', (seeds) => [
    written(viewOf(seeds, '000', 2), 'presentations by the panellists'),
    written(viewOf(seeds, '002'), 'I have the honor'),
    written(viewOf(seeds, '002'), 'panelists'),
    written(viewOf(seeds, '003'), 'I have the honour'),
    written(viewOf(seeds, '003'), 'from the panelists'),
    written(viewOf(seeds, '003'), 'from the panellists'),
    spelling(viewOf(seeds, '002'), 'panelist', 'honor'),
    spelling(viewOf(seeds, '003'), 'panellist', 'honour'),
    spelling(viewOf(seeds, '004'), 'panellist', 'honor'),
  ]),
  row('C5', 'Chair count', (seeds) => {
    const view = viewOf(seeds, '003');
    const chairs = (part: string) => seatsOf(view, part).filter(({ seat }) => seat.role === 'chair').length;
    return [
      written(view, 'The chairs of the panel will provide an opening statement of 5 minutes each'),
      fact('one chair each', view.path, 1, chairs('panel-1') === 1 && chairs('panel-2') === 1),
    ];
  }),
  row('C6', 'Weekday/date agree', weekdays),
  row('C7', 'Quoted names of the 2007 conference', (seeds) => [
    written(viewOf(seeds, '000', 1), 'Meeting the Challenge Together'),
    written(viewOf(seeds, '000', 1), 'Meeting the Challenges Together'),
  ]),
];

function room(view: View, name: string, building: string | undefined, short: string | undefined): Look {
  const isUsed = (id: RoomId): boolean =>
    view.event.defaultRoomId === id || sittingsIn(view).some(({ sitting }) => sitting.roomId === id);
  return look(
    name,
    Object.values(view.roomsById)
      .filter(
        (one) =>
          one.name.en === name &&
          (building === undefined || one.building.en === building) &&
          (short === undefined || one.shortName.en === short) &&
          isUsed(one.id),
      )
      .map((one) => ({
        path: `roomsById.${one.id}`,
        value: [name, one.building.en, one.shortName.en].filter(Boolean).join(' · '),
      })),
  );
}

function headed(view: View, part: string): Look {
  return look(
    `${part} in the heading`,
    papersOf(view).flatMap(({ path, paper }) =>
      paper.form === 'generated' && String(paper.options['heading']).split(' ').includes(part)
        ? [{ path: `${path}.options.heading`, value: String(paper.options['heading']) }]
        : [],
    ),
  );
}

function mandate(view: View, symbol: string, date: string | null): Look {
  return look(
    symbol,
    Object.values(view.event.mandatesById)
      .filter((one) => one.symbol === symbol && one.date === date)
      .map(({ id }) => ({ path: `${view.path}.mandatesById.${id}`, value: symbol })),
  );
}

function spelling(view: View, panellist: string, honour: string): Look {
  const is = view.event.houseStyle.spelling;
  return fact(
    'house spelling',
    `${view.path}.houseStyle.spelling`,
    `${is.panellist}, ${is.honour}`,
    is.panellist === panellist && is.honour === honour,
  );
}
