// Test support: the rows S of the acceptance table, the kinds of session.
import { numbersOf } from '#domain/programme/numbering.ts';
import { partOfDay, programmeOf } from '#domain/programme/rows.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { fact, look, row, seats, sessions, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { sessionsOf, sessionsOfKind, sittingsIn, viewOf } from './view.ts';
import type { View } from './view.ts';

export const SESSION_ROWS: readonly AcceptanceRow[] = [
  row('S1', 'Opening remarks, several speakers', (seeds) => [
    titled(viewOf(seeds, '000', 3), 'opening', 'Opening Remarks'),
    exactly('one name', viewOf(seeds, '000', 1), 'opening', 1),
    exactly('five names', viewOf(seeds, '000', 2), 'opening', 5),
    exactly('five names', viewOf(seeds, '000', 3), 'opening', 5),
  ]),
  row('S2', 'Opening segment', (seeds) => {
    const view = viewOf(seeds, '003');
    return [
      titled(view, 'opening', 'Opening Segment'),
      exactly('six people', view, 'opening', 6),
      seats('one TBC', view, ({ seat }) => seat.state === 'tentative', 'opening'),
      seats('a survivor', view, ({ office }) => office.includes('victim of human trafficking'), 'opening'),
    ];
  }),
  row('S3', 'Opening by the President, then statements', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      sessions('one sentence', view, ({ kind, title }) =>
        Boolean(
          kind === 'opening' &&
          title.en?.includes('Mr. Peter Thomson, followed by statements of the co-facilitators'),
        ),
      ),
      seats('two statements', view, ({ seat }) => seat.role === 'co-facilitator', 'opening', 2),
    ];
  }),
  row('S4', 'Introductory statements', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      titled(view, 'statements', 'Introductory statements'),
      exactly('three speakers', view, 'introductory-statements', 3),
    ];
  }),
  row('S5', 'Interactive panel, Roman or Arabic number, title', (seeds) => [
    ...numbered(viewOf(seeds, '000', 3), [
      'Interactive Panel Discussion I',
      'Interactive Panel Discussion II',
    ]),
    ...numbered(viewOf(seeds, '001'), ['Interactive Panel Discussion I', 'Interactive Panel Discussion II']),
    ...numbered(viewOf(seeds, '002'), ['PANEL I', 'PANEL II', 'PANEL III']),
    ...numbered(viewOf(seeds, '003'), ['Panel Discussion 1', 'Panel Discussion 2']),
    ...numbered(viewOf(seeds, '004'), ['Panel 1', 'Panel 2', 'Panel 3', 'Panel 4']),
    style(viewOf(seeds, '003'), 'italic title', ({ titleEmphasis }) => titleEmphasis === 'italic'),
    style(viewOf(seeds, '004'), 'title on the same line', ({ isNumberOnTitleLine }) => isNumberOnTitleLine),
    style(viewOf(seeds, '000', 3), 'title on the next line', (is) => !is.isNumberOnTitleLine),
  ]),
  row('S6', 'Session with part of day', (seeds) => {
    const view = viewOf(seeds, '000', 2);
    const parts = sessionsOfKind(view, 'panel')
      .flatMap(({ session }) => sittingsOf(session))
      .map(({ start }) => partOfDay(start ?? 0));
    return [
      written(view, 'SESSION I ({session-part-of-day}): {session-title-capitals}'),
      written(view, 'SESSION II ({session-part-of-day}): {session-title-capitals}'),
      fact('parts of day', view.path, parts.join(), parts.join() === 'morning,afternoon'),
    ];
  }),
  row('S7', 'Plenary', (seeds) => {
    const view = viewOf(seeds, '003');
    return ['Plenary meeting', 'Plenary Meeting'].flatMap((title, index) => [
      titled(view, 'plenary', title),
      exactly('no speakers', view, `plenary-${index + 1}`, 0),
    ]);
  }),
  row('S8', 'Q and A inside a panel', (seeds) => [
    sessions(
      '“Interactive Q and A” in four panels',
      viewOf(seeds, '004'),
      ({ kind, subItemsById }) =>
        kind === 'panel' && Object.values(subItemsById).some(({ text }) => text.en === 'Interactive Q and A'),
      4,
    ),
  ]),
  row('S9', 'Closing', (seeds) => [
    titled(viewOf(seeds, '000', 3), 'closing', 'Closing Remarks'),
    titled(viewOf(seeds, '003'), 'closing', 'Closing segment'),
    sessions(
      'two items',
      viewOf(seeds, '003'),
      ({ kind, subItemsById }) => kind === 'closing' && Object.keys(subItemsById).length === 2,
    ),
    titled(
      viewOf(seeds, '004'),
      'closing',
      'Closing of the hearing by the President of the UN General Assembly.',
    ),
  ]),
  row('S10', 'Summary by panel chairs at the closing', (seeds) => {
    const view = viewOf(seeds, '003');
    return [
      look(
        'a line that draws on both panels',
        sessionsOf(view).flatMap(({ path, session }) =>
          Object.values(session.subItemsById)
            .filter(
              ({ text, sessionIds }) =>
                text.en === 'Summaries of the Chairs of two Panel discussions' &&
                sessionIds.join() === 'seed-003-panel-1,seed-003-panel-2',
            )
            .map(({ id, sessionIds }) => ({
              path: `${path}.subItemsById.${id}.sessionIds`,
              value: sessionIds.join(', '),
            })),
        ),
      ),
      written(view, 'to be presented by the Chair at the closing plenary meeting'),
    ];
  }),
  row('S11', 'Implicit lunch', (seeds) =>
    (['000', '001', '004'] as const).map((seed) => {
      const view = viewOf(seeds, seed);
      const times = sittingsIn(view).map(({ sitting }) => sitting);
      const isHole =
        times.some(({ end }) => end === 780) &&
        times.some(({ start }) => start === 900) &&
        !times.some(({ start, end }) => (start ?? 0) < 900 && (end ?? 0) > 780);
      const isUnwritten = Object.keys(view.event.gapsById).length === 0;
      return fact(
        'nothing from 13:00 to 15:00',
        `${view.path}.sessionsById`,
        'a hole',
        isHole && isUnwritten,
      );
    }),
  ),
  row('S12', 'Part-of-day headings in table', (seeds) => {
    const view = viewOf(seeds, '004');
    const parts = new Set(sittingsIn(view).map(({ sitting }) => partOfDay(sitting.start ?? 0)));
    return [
      style(view, 'headings', ({ hasPartOfDayHeadings }) => hasPartOfDayHeadings),
      fact('parts of day', view.path, [...parts].join(), [...parts].join() === 'morning,afternoon'),
    ];
  }),
  row('S13', 'Day headings in table', (seeds) => {
    const view = viewOf(seeds, '003');
    const days = programmeOf(view.event).map(({ day, rows }) => `${day}: ${rows.length} rows`);
    return [
      style(view, 'headings', ({ dayHeadings }) => dayHeadings === 'when-several'),
      style(view, '“Wednesday 27 September 2017”', ({ dateStyle }) => dateStyle === 'weekday'),
      fact('days', view.path, days.join(), days.join() === '2017-09-27: 4 rows,2017-09-28: 2 rows'),
    ];
  }),
];

function titled(view: View, kind: string, title: string): Look {
  return sessions(title, view, (session) => {
    const { kind: own } = session;
    return own === kind && session.title.en === title;
  });
}

/** No more and no fewer people are printed. */
function exactly(what: string, view: View, part: string, count: number): Look {
  return sessions(
    what,
    view,
    ({ id, participationsById }) =>
      id.endsWith(part) && Object.values(participationsById).filter((one) => one.isPrinted).length === count,
  );
}

function numbered(view: View, expected: readonly string[]): readonly Look[] {
  const numbers = numbersOf(view.event, 'en');
  const panels = sessionsOfKind(view, 'panel');
  return expected.map((number, index) => {
    const panel = panels[index];
    const is = panel === undefined ? undefined : numbers.get(panel.session.id);
    const title = panel?.session.title.en ?? '';
    return fact(
      number,
      `${panel?.path ?? ''}.title.en`,
      `${number}: ${title}`,
      is === number && title !== '',
    );
  });
}

function style(view: View, what: string, holds: (style: View['event']['houseStyle']) => boolean): Look {
  return fact(what, `${view.path}.houseStyle`, 'set', holds(view.event.houseStyle));
}
