// Two systems of spelling in one event: against the house style, one word in two spellings, British words among American
// ones. The United Nations writes British, with "-ize"; "programme" is never "program".
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { editing } from './edits.ts';
import { asList, asText } from './facts.ts';
import type { Fact, Found } from './finding.ts';
import { grouped } from './grouped.ts';
import type { FixChange } from './fix.ts';
import { shortKey } from './key.ts';
import { spelledIn, type Side, type Spelled } from './spellings.ts';
import { textsOf, type PrintedText } from './texts.ts';

export const mixedSpelling: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) => {
    const met = textsOf(event).flatMap((text) => spelledIn(text).map((spelled) => ({ text, spelled })));
    if (met.length === 0) return [];
    const against = met.filter(({ spelled }) => isAgainstHouse(event, spelled));
    const rest = met.filter((one) => !against.includes(one));
    return [...againstHouse(against), ...inTwoSpellings(event, rest), ...betweenSystems(event, rest)];
  },
};

interface Met {
  readonly text: PrintedText;
  readonly spelled: Spelled;
}

/** One finding for a session or a paper and a word. */
function againstHouse(against: readonly Met[]): readonly Found[] {
  const groups = grouped(against, ({ text, spelled }) => `${ownerOf(text)} ${spelled.family}`);
  return [...groups].flatMap(([owner, own]): readonly Found[] => foundFor(`house ${owner}`, 'house', own));
}

/** "organisations" and "organizations": what is rarer gives way, and "-ize" to nobody. */
function inTwoSpellings(event: PlannedEvent, met: readonly Met[]): readonly Found[] {
  const families = grouped(met, ({ spelled }) => spelled.family);
  return [...families].flatMap(([family, own]): readonly Found[] => {
    const sort = own[0]?.spelled.sort;
    if (sort === 'honour' || sort === 'panellist') return [];
    const british = own.filter(({ spelled }) => spelled.side === 'british');
    const american = own.filter(({ spelled }) => spelled.side === 'american');
    if (british.length === 0 || american.length === 0) return [];
    const isBritishRight = sort === 'ize' ? british.length > american.length : true;
    return foundFor(`${event.id} ${family}`, 'both', isBritishRight ? american : british);
  });
}

/** Words that have only one spelling here, but of the other system than the rest. */
function betweenSystems(event: PlannedEvent, met: readonly Met[]): readonly Found[] {
  const telling = met.filter(({ spelled }) => spelled.sort !== 'ize');
  const sides = (side: Side): readonly Met[] => telling.filter(({ spelled }) => spelled.side === side);
  const [british, american] = [sides('british'), sides('american')];
  const twice = new Set(british.map(({ spelled }) => spelled.family));
  const strange = american.filter(({ spelled }) => !twice.has(spelled.family));
  if (british.length === 0 || strange.length === 0) return [];
  const typed = strange.filter(({ spelled }) => !isOfHouse(spelled));
  if (typed.length > 0) return foundFor(`${event.id} systems`, 'systems', typed, british);
  const { spelling } = event.houseStyle;
  const after = { panellist: 'panellist', honour: 'honour' };
  const path = ['eventsById', event.id, 'houseStyle', 'spelling'];
  return [
    {
      key: shortKey('mixed-spelling', `${event.id} style`),
      place: { at: 'event', eventId: event.id, field: 'houseStyle' },
      saying: 'style',
      facts: { words: wordsOf(strange), others: wordsOf(british) },
      fix: {
        kind: 'change',
        saying: 'british-style',
        changes: [{ path, before: spelling, after }, ...changesOf(strange)],
      },
    },
  ];
}

function foundFor(
  about: string,
  saying: string,
  own: readonly Met[],
  others: readonly Met[] = [],
): readonly Found[] {
  const [first] = own;
  if (first === undefined) return [];
  return [
    {
      key: shortKey('mixed-spelling', about),
      place: first.text.place,
      saying,
      facts: {
        words: wordsOf(own),
        instead: wordsOf(own, ({ other }) => other),
        ...(others.length === 0 ? {} : { others: wordsOf(others) }),
      },
      fix: { kind: 'change', saying: 'use-spelling', changes: changesOf(own) },
    },
  ];
}

/** All of them in the other spelling. */
function changesOf(met: readonly Met[]): readonly FixChange[] {
  const edits = [...grouped(met, ({ text }) => text)].map(([text, own]) => ({
    text,
    edits: own.map(({ spelled: { from, to, other } }) => ({ from, to, put: other })),
  }));
  return editing('use-spelling', edits)?.changes ?? [];
}

function wordsOf(met: readonly Met[], wordOf: (spelled: Spelled) => string = ({ word }) => word): Fact {
  const words = new Set(met.map(({ spelled }) => wordOf(spelled).toLowerCase()));
  return asList([...words].slice(0, 4).map((word) => asText(`“${word}”`)));
}

function isOfHouse({ sort }: Spelled): boolean {
  return sort === 'honour' || sort === 'panellist';
}

function isAgainstHouse({ houseStyle: { spelling } }: PlannedEvent, { sort, side }: Spelled): boolean {
  if (sort === 'honour') return (spelling.honour === 'honour') !== (side === 'british');
  if (sort === 'panellist') return (spelling.panellist === 'panellist') !== (side === 'british');
  return false;
}

function ownerOf({ place }: PrintedText): string {
  if (place.at === 'paper') return place.paperId;
  return place.at === 'session' ? place.sessionId : '';
}
