// One person, printed under a name or a function other than the record's. Where the record itself is used everywhere,
// nothing can differ: this is about names and functions typed for one session alone.
import { fold } from '#languages/foldedText.ts';
import { inOrder } from '#base/ordered.ts';
import { fullNameOf, type Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { setting } from './edits.ts';
import { asSession, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { listedIn, nameOfListed, pathOfListed, placeOfListed, type Listed } from './listed.ts';
import { isNearly, isSmall, wordsOf } from './wordings.ts';

export const spelledTwoWays: Check = {
  group: 'people',
  severity: 'hint',
  look: (event, { library }) => {
    const listed = listedIn(event, library);
    const people = new Set(listed.flatMap(({ person }) => person ?? []));
    return [
      ...listed.flatMap((one) => [...nameFound(event, one), ...functionFound(event, one)]),
      ...[...people].flatMap((person) => functionsFound(event, person)),
    ];
  },
};

function nameFound(event: PlannedEvent, listed: Listed): readonly Found[] {
  const { one, person, session } = listed;
  if (one.nameAs === null || person === undefined) return [];
  const whole = fullNameOf(person);
  if (/\p{Script=Latin}/u.test(one.nameAs) !== /\p{Script=Latin}/u.test(whole)) return [];
  const isScript = Object.values(person.otherScripts).some((name) => one.nameAs?.includes(name) === true);
  if (isScript || plainName(one.nameAs) === plainName(whole) || isOnlyDoubled(one.nameAs, whole)) return [];
  return [
    {
      key: shortKey('spelled-two-ways', one.id, one.nameAs),
      place: placeOfListed(event, listed, 'nameAs'),
      saying: 'name',
      facts: {
        name: asText(one.nameAs.trim()),
        record: asText(whole),
        session: asSession(event, session.id),
      },
      fix: setting('use-record-name', [...pathOfListed(event, listed), 'nameAs'], one.nameAs, null),
    },
  ];
}

/** Another function is another hat; the same one in other words is a slip. */
function functionFound(event: PlannedEvent, listed: Listed): readonly Found[] {
  const { one, person, session } = listed;
  const { mainLanguage } = event;
  const printed = one.functionAs?.[mainLanguage] ?? '';
  if (printed === '' || person === undefined) return [];
  const known = inOrder(person.functionsById).flatMap(({ text }) => text[mainLanguage] ?? []);
  if (known.some((text) => plainFunction(text) === plainFunction(printed))) return [];
  const near = known.find((text) => isNearly(wordsOf(text), wordsOf(printed)));
  if (near === undefined) return [];
  const path = [...pathOfListed(event, listed), 'functionAs', mainLanguage];
  return [
    {
      key: shortKey('spelled-two-ways', `${one.id} function`, printed),
      place: placeOfListed(event, listed, 'functionAs'),
      saying: 'function',
      facts: {
        name: asText(nameOfListed(listed).trim()),
        printed: asText(printed),
        record: asText(near),
        session: asSession(event, session.id),
      },
      fix: setting('use-record-function', path, printed, near),
    },
  ];
}

/** Functions of one record that differ in capitals, marks and small words alone. */
function functionsFound(event: PlannedEvent, person: Person): readonly Found[] {
  const texts = inOrder(person.functionsById).flatMap(({ text }) => text[event.mainLanguage] ?? []);
  for (const [index, text] of texts.entries()) {
    const same = texts
      .slice(0, index)
      .find((other) => other !== text && tellingOf(other) === tellingOf(text));
    if (same === undefined) continue;
    return [
      {
        key: shortKey('spelled-two-ways', person.id, `${same} ${text}`),
        place: { eventId: event.id, at: 'person', personId: person.id },
        saying: 'functions',
        facts: { name: asText(fullNameOf(person)), record: asText(same), printed: asText(text) },
        fix: null,
      },
    ];
  }
  return [];
}

function tellingOf(text: string): string {
  return wordsOf(text)
    .filter((word) => !isSmall(word))
    .map(({ plain }) => plain)
    .join(' ');
}

/** Full stops, spaces and capitals have checks of their own; accents and letters do not. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,\s]+/g, ' ')
    .replace(/\bh e\b/, 'he')
    .trim();
}

function plainFunction(text: string): string {
  return fold(text)
    .replace(/['’]s\.?$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isOnlyDoubled(printed: string, whole: string): boolean {
  return plainName(printed).replace(/(\S+) \1(?= |$)/g, '$1') === plainName(whole);
}
