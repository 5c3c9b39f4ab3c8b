// Test support: every wording an example's data comes to on paper, piece by piece, without making the papers: texts with
// their live fields filled in, printed names, hours, numbers, and the few labels that roles and marks stand for.
import { inOrder } from '#base/ordered.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import type { LiveField, RichBlock, RichRun } from '#domain/papers/richText.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { partOfDay } from '#domain/programme/rows.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { dayPartsOf, weekdayOf } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';
import { papersOf, seatsOf, sessionsOf, sessionsOfKind, sittingsIn } from './view.ts';
import type { Seat, View } from './view.ts';

export function wordingsOf(library: Library): readonly string[] {
  const views: readonly View[] = [
    ...Object.values(library.eventsById).map((event) => ({ ...library, event, path: '' })),
    ...Object.values(library.editionsById).flatMap((edition) => {
      const content = contentOf(edition);
      return content === null ? [] : [{ ...content, path: '' }];
    }),
  ];
  return views.flatMap((view) => [
    ...headingWordings(view),
    ...sessionWordings(view),
    ...seatsOf(view).flatMap((seat) => seatWordings(seat)),
    ...papersOf(view).flatMap(({ paper }) => paperWordings(paper, view)),
  ]);
}

/** What stands over the programme and between its rows. */
function headingWordings(view: View): readonly string[] {
  const { event } = view;
  const rooms = Object.values(view.roomsById).flatMap((room) => [
    `${room.name.en} ${room.building.en}`,
    room.name.en ?? '',
    room.shortName.en ?? '',
  ]);
  const tables = papersOf(view).flatMap(({ paper }) => (paper.form === 'generated' ? [paper.options] : []));
  return [
    event.title.en ?? '',
    event.theme.en ?? '',
    event.kind,
    dates(view, false),
    ...rooms,
    ...Object.keys(event.daysByDate).map((day) => dated(day as Day, true)),
    ...(event.epigraph === null
      ? []
      : [`${event.epigraph.text.en} ${event.epigraph.author.en}`, dated(event.epigraph.date, false)]),
    ...tables.flatMap((options) => [
      `${event.stage} ${options['stageWord'] ?? 'programme'}`,
      String(options['place'] ?? ''),
      ...(options['columnTitles'] === 'none' ? [] : ['Time', 'Programme']),
    ]),
    ...(event.houseStyle.hasPartOfDayHeadings
      ? sittingsIn(view).map(({ sitting }) => `${partOfDay(sitting.start ?? 0)} meeting`)
      : []),
  ];
}

function sessionWordings(view: View): readonly string[] {
  const numbers = numbersOf(view.event, 'en');
  return [
    ...sittingsIn(view).map(({ hours }) => hours),
    ...sessionsOf(view).flatMap(({ session }) => [
      `${numbers.get(session.id) ?? ''} ${session.title.en}`,
      session.themesLeadIn.en ?? '',
      session.questionsLeadIn.en ?? '',
      ...[session.themesById, session.questionsById, session.subItemsById].flatMap((items) =>
        Object.values<{ readonly text: { readonly en?: string } }>(items).map(({ text }) => text.en ?? ''),
      ),
      ...Object.values(session.roleLabelsByRole).map((label) => label.en ?? ''),
    ]),
  ];
}

const ROLE_LABELS: Readonly<Record<string, readonly string[]>> = {
  chair: ['Chair'],
  'co-chair': ['Co-Chairs'],
  moderator: ['Moderator'],
  panellist: ['Panellists'],
};

function seatWordings({ seat, name, office }: Seat): readonly string[] {
  if (!seat.isPrinted) return [];
  const mode = seat.mode === 'video-message' ? 'Video message' : '';
  const line = seat.isFunctionFirst ? `${office} ${name}` : `${name} ${office}`;
  return [
    `${seat.isModeFirst ? `${mode} from` : ''} ${line} ${seat.formerTitle.en ?? ''} ${seat.state === 'tentative' ? 'TBC' : ''}`,
    `${seat.capacity.en ?? ''} ${mode}`,
    ...(ROLE_LABELS[seat.role] ?? []),
  ];
}

function paperWordings(paper: Paper, view: View): readonly string[] {
  if (paper.form === 'generated') return [];
  const body = (paper.body.en ?? []).flatMap((block) => blockWordings(block, paper, view));
  return paper.form === 'letter' ? [...letterWordings(paper, view), ...body] : body;
}

function letterWordings(letter: Letter, view: View): readonly string[] {
  const office = letter.officeId === null ? undefined : view.officesById[letter.officeId];
  return [
    office?.letterhead.en ?? '',
    dated(letter.date, false),
    letter.salutation.en ?? '',
    letter.complimentaryClose.en ?? '',
    office?.signatory ?? '',
    office?.addressee.en ?? '',
  ];
}

function blockWordings(block: RichBlock, paper: Paper, view: View): readonly string[] {
  if (block.type === 'pageBreak') return [];
  if (block.type === 'list') {
    return block.items.flatMap((item, index) =>
      item.flatMap((inner) => {
        const [first = '', ...more] = blockWordings(inner, paper, view);
        return [block.marker === 'number' ? `${index + 1}. ${first}` : first, ...more];
      }),
    );
  }
  const footnotes = block.runs.flatMap((run) =>
    run.type === 'footnote' ? [filled(run.runs, paper, view)] : [],
  );
  return [filled(block.runs, paper, view), ...footnotes];
}

function filled(runs: readonly RichRun[], paper: Paper, view: View): string {
  let text = '';
  for (const run of runs) {
    if (run.type === 'field') text += fieldText(run, text, paper, view);
    else if (run.type === 'lineBreak') text += ' ';
    else if (run.type !== 'footnote') text += run.text;
  }
  return text;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four'];

function fieldText(field: LiveField, before: string, paper: Paper, view: View): string {
  const { event } = view;
  const session = sessionsOf(view).find((one) => one.session.id === field.target)?.session;
  const room = event.defaultRoomId === null ? undefined : view.roomsById[event.defaultRoomId];
  switch (field.name) {
    case 'event-title':
    case 'event-title-capitals':
    case 'event-title-quoted':
      return event.title.en ?? '';
    case 'event-dates':
      return dates(view, false);
    case 'event-dates-weekday':
      return dates(view, true);
    case 'event-room':
      return field.target === 'name' ? (room?.name.en ?? '') : `${room?.name.en}, ${room?.building.en}`;
    case 'event-website':
      return event.website;
    case 'session-number':
      return session === undefined ? '' : (numbersOf(event, 'en').get(session.id) ?? '');
    case 'session-title':
    case 'session-title-capitals':
      return session?.title.en ?? '';
    case 'session-part-of-day':
      return session === undefined ? '' : partOfDay(sittingsOf(session)[0]?.start ?? 0);
    case 'panel-count':
      return COUNTS[sessionsOfKind(view, 'panel').length] ?? '';
    case 'mandate': {
      const [first] = inOrder(event.mandatesById);
      return `General Assembly resolution ${first?.symbol.replace('A/RES/', '')} of ${dated(first?.date, false)}`;
    }
    case 'earlier-letters':
      return earlierLetters(paper, before);
    default:
      return '';
  }
}

function earlierLetters(paper: Paper, before: string): string {
  if (paper.form !== 'letter') return '';
  const [first, second] = paper.references.map(({ date }) => date);
  if (second !== undefined) return `my letters of ${first?.slice(9)} and ${dated(second, false)}`;
  return `${before.endsWith('letter of ') ? '' : 'my letter dated '}${dated(first, false)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function dates({ event }: View, hasWeekday: boolean): string {
  const days = Object.values(event.daysByDate).map(({ date }) => date);
  const [first, last] = [days[0], days.at(-1)];
  if (first !== last) return `${dayPartsOf(first ?? ('' as Day)).day}-${dated(last, false)}`;
  const isPadded = event.houseStyle.dateStyle === 'two-digit-day' && !hasWeekday;
  return `${isPadded ? '0' : ''}${dated(first, hasWeekday)}`;
}

function dated(date: Day | null | undefined, hasWeekday: boolean): string {
  if (date === null || date === undefined) return '';
  const { year, month, day } = dayPartsOf(date);
  return `${hasWeekday ? `${WEEKDAYS[weekdayOf(date)]} ` : ''}${day} ${MONTHS[month - 1]} ${year}`;
}
