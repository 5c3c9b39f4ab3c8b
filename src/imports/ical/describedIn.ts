// What the description of a calendar's entry says: people under role labels, points of a list, words. A description that
// Rostrum wrote has a fixed order: the event, the subtitle, themes after a dash, people.
import { readLabel } from '#domain/people/readRole.ts';
import type { PersonFacts } from '../structured/programmeFacts.ts';
import { plainWords } from '../structured/plainWords.ts';
import type { CalendarEntry } from './calendarEntries.ts';

export interface Described {
  readonly subtitle: string;
  readonly themes: readonly string[];
  readonly remarks: readonly string[];
  readonly people: readonly PersonFacts[];
}

export function describedIn(entry: CalendarEntry, calendar: string, isOurs: boolean): Described {
  const lines = plainWords(entry.description).slice(0, 2_000);
  const people: PersonFacts[] = [];
  const themes: string[] = [];
  const others: string[] = [];
  for (const line of lines) {
    const theme = /^[–—•●▪*-]\s+(.+)$/.exec(line)?.[1];
    if (theme !== undefined) themes.push(theme);
    else if (isPersonLine(line, isOurs)) people.push(personOf(line, entry));
    else if (line !== calendar || !isOurs) others.push(line);
  }
  const named = new Set(people.map(({ name }) => name));
  const participants = entry.participants
    .filter(({ name }) => name !== '' && !named.has(name))
    .map((one) => ({ ...one, isToBeConfirmed: false }));
  // The calendar may be called otherwise than the event, which stands first.
  const own = isOurs && others.length > 0 && !lines.includes(calendar) ? others.slice(1) : others;
  return {
    subtitle: isOurs ? (own[0] ?? '') : '',
    themes,
    remarks: isOurs ? own.slice(1) : own,
    people: [...people, ...participants],
  };
}

function isPersonLine(line: string, isOurs: boolean): boolean {
  if (line.length > 500) return false;
  const { label, rest } = readLabel(line);
  return label !== null && rest !== '' && (isOurs || !label.isForSeveral);
}

/** "Panellist: Ms. Somaly Mam, Co-Founder & President". */
function personOf(line: string, { participants }: CalendarEntry): PersonFacts {
  const { rest } = readLabel(line);
  const role = line.slice(0, line.length - rest.length).replace(/[\s:：]+$/, '');
  const known = participants.find(({ name }) => name !== '' && rest.startsWith(name));
  if (known !== undefined) return { ...known, isToBeConfirmed: false };
  const comma = rest.indexOf(', ');
  return {
    name: comma < 0 ? rest : rest.slice(0, comma),
    function: comma < 0 ? '' : rest.slice(comma + 2),
    role,
    isToBeConfirmed: false,
  };
}
