// Full stops behind some people's functions and not behind others, in one programme.
import { functionAsPrinted } from '../people/asPrinted.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { asCount, asText } from './facts.ts';
import type { FixChange } from './fix.ts';
import { shortKey } from './key.ts';
import { listedIn, pathOfListed, type Listed } from './listed.ts';

/** A stop that belongs to the word. */
const ABBREVIATED = /(?:\b(?:Inc|Ltd|Jr|Sr|Co|Corp|Dr|etc|Esq|S\.A)|\b\p{Lu})\.$/u;

export const unevenStops: Check = {
  group: 'words',
  severity: 'hint',
  look: (event, { library }) => {
    const lines = listedIn(event, library).flatMap((listed) => lineOf(event, listed) ?? []);
    const stopped = lines.filter(({ hasStop }) => hasStop);
    const open = lines.length - stopped.length;
    if (stopped.length === 0 || open === 0) return [];
    const changes = new Map(stopped.map(({ change }) => [change.path.join('/'), change]));
    return [
      {
        key: shortKey('uneven-stops', event.id),
        place: { at: 'event', eventId: event.id },
        saying: stopped.length === 1 ? 'one' : 'several',
        facts: {
          count: asCount(stopped.length),
          open: asCount(open),
          example: asText(stopped[0]?.line ?? ''),
        },
        fix: { kind: 'change', saying: 'drop-stops', changes: [...changes.values()] },
      },
    ];
  },
};

interface Line {
  readonly line: string;
  readonly hasStop: boolean;
  readonly change: FixChange;
}

/** What ends the person's line: the function, or the name behind a function that leads or where there is none. */
function lineOf(event: PlannedEvent, listed: Listed): Line | null {
  const { one, person } = listed;
  const { mainLanguage } = event;
  const path = pathOfListed(event, listed);
  const office = functionAsPrinted(one, person)[mainLanguage] ?? '';
  if (one.isFunctionFirst || office === '') {
    return one.nameAs === null ? null : lineAt(one.nameAs, [...path, 'nameAs']);
  }
  if (one.functionAs !== null) return lineAt(office, [...path, 'functionAs', mainLanguage]);
  const first = Object.values(person?.functionsById ?? {}).find(({ text }) => text[mainLanguage] === office);
  if (person === undefined || first === undefined) return null;
  return lineAt(office, ['peopleById', person.id, 'functionsById', first.id, 'text', mainLanguage]);
}

function lineAt(line: string, path: FixChange['path']): Line {
  const trimmed = line.trimEnd();
  const hasStop = trimmed.endsWith('.') && !trimmed.endsWith('..') && !ABBREVIATED.test(trimmed);
  return { line: trimmed, hasStop, change: { path, before: line, after: trimmed.slice(0, -1) } };
}
