// Test support: the rows T of the acceptance table, how hours and dates are written.
import { weekdayOf } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';
import { lengthOf } from '#domain/programme/hours.ts';
import { fact, hours, look, row, sessions, written } from './row.ts';
import type { AcceptanceRow, Look } from './row.ts';
import { sittingsIn, viewOf } from './view.ts';
import type { SeedId, Seeds, View } from './view.ts';

const at = (hour: number, minute = 0): number => 60 * hour + minute;

export const TIME_ROWS: readonly AcceptanceRow[] = [
  row('T1', '“10am – 11 am”', (seeds) =>
    dialogues(seeds).map((view) => hours(view, '10am – 11 am', at(10), at(11))),
  ),
  row('T2', '“11am – 1pm”', (seeds) =>
    dialogues(seeds).map((view) => hours(view, '11am – 1pm', at(11), at(13))),
  ),
  row('T3', '“3pm – 5:45pm” and “3pm - 5:45pm”', (seeds) => [
    hours(viewOf(seeds, '000', 1), '3pm - 5:45pm', at(15), at(17, 45)),
    hours(viewOf(seeds, '000', 2), '3pm – 5:45pm', at(15), at(17, 45)),
    hours(viewOf(seeds, '000', 3), '3pm – 5:45pm', at(15), at(17, 45)),
    hours(viewOf(seeds, '001'), '3pm – 5:45pm', at(15), at(17, 45)),
  ]),
  row('T4', '“5:45pm – 6pm”, “5:45pm - 6pm”', (seeds) => [
    hours(viewOf(seeds, '000', 1), '5:45pm – 6pm', at(17, 45), at(18)),
    hours(viewOf(seeds, '000', 2), '5:45pm – 6pm', at(17, 45), at(18)),
    hours(viewOf(seeds, '000', 3), '5:45pm - 6pm', at(17, 45), at(18)),
    hours(viewOf(seeds, '001'), '5:45pm – 6pm', at(17, 45), at(18)),
  ]),
  row('T5', '“10-11 AM”', (seeds) => [hours(viewOf(seeds, '003'), '10-11 AM', at(10), at(11))]),
  row('T6', '“11Am-1PM 3PM-6PM”', (seeds) => {
    const view = viewOf(seeds, '003');
    return [
      hours(view, '11Am-1PM', at(11), at(13)),
      hours(view, '3PM-6PM', at(15), at(18)),
      hours(view, '10AM-1PM', at(10), at(13)),
      hours(view, '3-6PM', at(15), at(18)),
      sessions(
        'two sittings in one cell',
        view,
        ({ sittingsById }) => Object.keys(sittingsById).length === 2,
        2,
      ),
    ];
  }),
  row('T7', '“3-4:30PM”, “4:30-6:00 PM”', (seeds) => [
    hours(viewOf(seeds, '003'), '3-4:30PM', at(15), at(16, 30)),
    hours(viewOf(seeds, '003'), '4:30-6:00 PM', at(16, 30), at(18)),
  ]),
  row('T8', '“6PM”', (seeds) => [hours(viewOf(seeds, '003'), '6PM', at(18), null)]),
  row('T9', '“3:00pm-4:30 pm”; “from 4.30 to 6 p.m.”', (seeds) => {
    const view = viewOf(seeds, '003');
    return [
      written(view, '3:00pm-4:30 pm'),
      hours(view, '3-4:30PM', at(15), at(16, 30)),
      written(view, 'from 4.30 to 6 p.m.'),
      hours(view, '4:30-6:00 PM', at(16, 30), at(18)),
    ];
  }),
  row('T10', '“10.00”', (seeds) => {
    const view = viewOf(seeds, '004');
    return [hours(view, '10.00', at(10), null), hours(view, '10.15-10:30', at(10, 15), at(10, 30))];
  }),
  row('T11', '“10.15-10:30”', (seeds) => [
    hours(viewOf(seeds, '004'), '10.15-10:30', at(10, 15), at(10, 30)),
  ]),
  row('T12', '“10.30-11.45” … “17.50-18.00”', (seeds) => {
    const view = viewOf(seeds, '004');
    return [
      hours(view, '10.30-11.45', at(10, 30), at(11, 45)),
      hours(view, '11.45-13.00', at(11, 45), at(13)),
      hours(view, '15.00-16.25', at(15), at(16, 25)),
      hours(view, '16.25-17.50', at(16, 25), at(17, 50)),
      hours(view, '17.50-18.00', at(17, 50), at(18)),
    ];
  }),
  row('T13', 'Dates', (seeds) => [
    dated(seeds, '000', '2012-04-03', 'two-digit-day'),
    written(viewOf(seeds, '000', 1), 'will take place on {event-dates-weekday}'),
    dated(seeds, '002', '2009-05-13', 'weekday'),
    written(viewOf(seeds, '003'), 'September 27, 2017'),
    dated(seeds, '003', '2017-09-27,2017-09-28', 'weekday'),
    dated(seeds, '004', '2017-06-23', 'day-month-year'),
    written(viewOf(seeds, '002'), '13-15 February 2008'),
  ]),
  row('T14', 'Time limits', (seeds) => [
    ...dialogues(seeds).map((view) => limits(view, [3])),
    ...dialogues(seeds)
      .slice(0, 2)
      .map((view) => written(view, 'a maximum of 3 minutes')),
    limits(viewOf(seeds, '003'), [5, 5, 3]),
    written(viewOf(seeds, '003'), 'an opening statement of 5 minutes each'),
    written(viewOf(seeds, '003'), 'a 5-minute presentation'),
    written(viewOf(seeds, '003'), 'no more than 3 minutes each'),
  ]),
  row('T15', 'Durations in the table', (seeds) => {
    const everything = [...dialogues(seeds), viewOf(seeds, '003'), viewOf(seeds, '004')].flatMap(sittingsIn);
    return [10, 15, 60, 75, 85, 90, 120, 165, 180].map((minutes) =>
      look(
        `${minutes} minutes`,
        everything
          .filter(({ sitting }) => lengthOf(sitting) === minutes)
          .map(({ path, hours: value }) => ({ path, value })),
      ),
    );
  }),
];

/** Every weekday the papers state, as the days of the events have it. */
export function weekdays(seeds: Seeds): readonly Look[] {
  const stated = [
    ['000', '2012-04-03', 'Tuesday'],
    ['002', '2009-05-13', 'Wednesday'],
    ['003', '2017-09-27', 'Wednesday'],
    ['003', '2017-09-28', 'Thursday'],
  ] as const;
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  return stated.map(([seed, date, name]) => {
    const { event, path } = viewOf(seeds, seed);
    const day = Object.values(event.daysByDate).find((one) => one.date === date)?.date;
    return fact(
      name,
      `${path}.daysByDate.${date}`,
      name,
      day !== undefined && names[weekdayOf(day)] === name,
    );
  });
}

function dialogues(seeds: Seeds): readonly View[] {
  return [viewOf(seeds, '000', 1), viewOf(seeds, '000', 2), viewOf(seeds, '000', 3), viewOf(seeds, '001')];
}

function dated(seeds: Seeds, seed: SeedId, days: string, style: string): Look {
  const { event, path } = viewOf(seeds, seed);
  const own: readonly Day[] = Object.values(event.daysByDate).map(({ date }) => date);
  return fact(
    `${days} as ${style}`,
    `${path}.daysByDate`,
    own.join(),
    own.join() === days && event.houseStyle.dateStyle === style,
  );
}

function limits(view: View, minutes: readonly number[]): Look {
  return sessions(
    `${minutes.join(', ')} minutes`,
    view,
    ({ floorRulesById }) =>
      Object.values(floorRulesById)
        .map((rule) => rule.minutes)
        .join() === minutes.join(),
    2,
  );
}
