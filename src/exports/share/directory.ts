// Who takes part and where: each person and each room once, with the ways to the sessions.
import { numberOf } from '#domain/programme/numbering.ts';
import { allRows, roomOf } from '#domain/programme/rows.ts';
import type { RoomId, SessionId } from '#domain/ids.ts';
import type { Session } from '#domain/programme/session.ts';
import { hoursOfSittings } from '#domain/programme/hours.ts';
import { participationsOf } from '#documents/people.ts';
import { officeInlines, roleWords, sessionInlines, whoInlines } from '#documents/session/naming.ts';
import { text } from '#documents/tree.ts';
import type { Inline } from '#documents/tree.ts';
import { formatDate } from '#languages/dates.ts';
import { element } from '../html/element.ts';
import type { HtmlElement } from '../html/element.ts';
import { rowId } from './programmeSection.ts';
import { inlineNodes } from './telling.ts';
import type { Telling } from './telling.ts';

/** null = nobody is named. */
export function peopleSection(telling: Telling): HtmlElement | null {
  const people = peopleOf(telling);
  if (people.length === 0) return null;
  return directory('people', telling.words.people, telling, people);
}

/** null = everything is in one room, which stands at the head of the page. */
export function roomsSection(telling: Telling): HtmlElement | null {
  const rooms = roomsOf(telling);
  return rooms.length < 2 ? null : directory('rooms', telling.words.rooms, telling, rooms);
}

interface Listed {
  readonly name: readonly Inline[];
  readonly about: readonly Inline[];
  readonly links: readonly HtmlElement[];
}

function directory(
  name: 'people' | 'rooms',
  title: string,
  telling: Telling,
  listed: readonly Listed[],
): HtmlElement {
  const id = `${telling.prefix}${name}`;
  return element('section', { class: 'directory', 'aria-labelledby': id }, [
    element('h2', { id }, [title]),
    element(
      'ul',
      { class: 'listed' },
      listed.map(({ name: named, about, links }) =>
        element('li', {}, [
          element('p', { class: 'name' }, inlineNodes(named, telling)),
          ...(about.length === 0 ? [] : [element('p', { class: 'about' }, inlineNodes(about, telling))]),
          element('ul', { class: 'links' }, links),
        ]),
      ),
    ),
  ]);
}

/** In the order of the programme, which is that of protocol. */
function peopleOf(telling: Telling): readonly Listed[] {
  const { source, voice } = telling;
  const rows = firstRows(telling);
  const found = new Map<
    string,
    { name: readonly Inline[]; about: readonly Inline[]; links: HtmlElement[] }
  >();
  for (const { session, participation } of participationsOf(source.event)) {
    const { personId } = participation;
    const row = rows.get(session.id);
    if (personId === null || row === undefined) continue;
    const role = roleWords(participation, source, voice);
    const known = found.get(personId) ?? {
      name: whoInlines({ ...participation, state: 'confirmed' }, source, voice),
      about: officeInlines(participation, source, voice),
      links: [],
    };
    known.links.push(link(session, row, role, telling));
    found.set(personId, known);
  }
  return [...found.values()];
}

function roomsOf(telling: Telling): readonly Listed[] {
  const { source, voice } = telling;
  const { event } = source;
  const found = new Map<RoomId, HtmlElement[]>();
  allRows(event).forEach(({ sessionId, sittings, day }, index) => {
    const session = event.sessionsById[sessionId];
    if (session === undefined) return;
    for (const id of new Set(sittings.map((sitting) => roomOf(event, sitting)))) {
      if (id === null) continue;
      const here = sittings.filter((sitting) => roomOf(event, sitting) === id);
      const hours = hoursOfSittings(here, voice.houseStyle, voice.language);
      const when = [formatDate(day, 'day-month-year', voice.language), hours].filter((one) => one !== '');
      const links = found.get(id) ?? [];
      links.push(link(session, index + 1, when.join(' · '), telling));
      found.set(id, links);
    }
  });
  return [...found].flatMap(([id, links]) => {
    const room = source.roomsById[id];
    return room === undefined
      ? []
      : [{ name: voice.inlines(room.name), about: voice.inlines(room.building), links }];
  });
}

/** By its number alone where it has one: what it is about stands where the link leads. */
function link(session: Session, row: number, about: string, telling: Telling): HtmlElement {
  const { source, voice } = telling;
  const number = numberOf(source.event, session.id, voice.language);
  const title = number === '' ? sessionInlines(session, source, voice) : [text(number)];
  return element('li', {}, [
    element('a', { href: `#${rowId(telling, row)}` }, inlineNodes(title, telling)),
    ...(about === '' ? [] : [element('span', { class: 'detail' }, [about])]),
  ]);
}

function firstRows({ source }: Telling): ReadonlyMap<SessionId, number> {
  const rows = new Map<SessionId, number>();
  allRows(source.event).forEach(({ sessionId }, index) => {
    if (!rows.has(sessionId)) rows.set(sessionId, index + 1);
  });
  return rows;
}
