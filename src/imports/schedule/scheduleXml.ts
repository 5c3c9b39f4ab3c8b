// schedule.xml as the object that schedule.json is. No entity is followed but the five every XML file has.
import { Parser } from 'htmlparser2';
import { Refusal } from '../fileOutcome.ts';

interface Item {
  readonly [key: string]: unknown;
}

interface Day {
  readonly date: string;
  readonly rooms: Item[][];
}

/** No schedule is deeper; what is would only be there to break its reader. */
const DEEPEST = 60;

const EVENT_TEXTS = new Set(
  'date start duration room slug title subtitle track type language abstract description'.split(' '),
);

export function scheduleOfXml(xml: string): unknown {
  const conference: Record<string, string> = {};
  const days: Day[] = [];
  const path: string[] = [];
  let event: Record<string, unknown> | null = null;
  let persons: { name: string }[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        path.push(name);
        if (path.length > DEEPEST) throw new Refusal('unreadable');
        text = '';
        if (name === 'day') days.push({ date: attributes['date'] ?? '', rooms: [] });
        if (name === 'room' && event === null) days.at(-1)?.rooms.push([]);
        if (name !== 'event') return;
        persons = [];
        event = { guid: attributes['guid'] ?? '', id: attributes['id'] ?? '', persons };
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: (name) => {
        path.pop();
        if (event === null) {
          if (path.at(-1) === 'conference') conference[name] = text.trim();
        } else if (name === 'event') {
          days.at(-1)?.rooms.at(-1)?.push(event);
          event = null;
        } else if (name === 'person') {
          persons.push({ name: text.trim() });
        } else if (path.at(-1) === 'event' && EVENT_TEXTS.has(name)) {
          event[name] = text;
        }
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { schedule: { conference: { ...conference, days } } };
}
