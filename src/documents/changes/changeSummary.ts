// What changed, in one line: "4 sessions moved, 2 people added".
import type { Change } from '#domain/editions/compare/change.ts';
import { changeWordsIn, type Counted } from '#languages/papers/changes/changeWords.ts';
import type { Voice } from '../voice.ts';

/** Empty where nothing changed. */
export function changeSummary(changes: readonly Change[], { language, words }: Voice): string {
  const { count } = changeWordsIn(language);
  return ORDER.flatMap((counted) => {
    const found = changes.filter(({ type }) => (COUNTED[type] ?? 'other') === counted).length;
    return found === 0 ? [] : [count[counted](found)];
  }).join(words.comma);
}

const ORDER: readonly Counted[] = [
  'moved',
  'sessionsAdded',
  'sessionsRemoved',
  'peopleAdded',
  'peopleRemoved',
  'namesCorrected',
  'other',
];

const COUNTED: Readonly<Partial<Record<Change['type'], Counted>>> = {
  'session-moved': 'moved',
  'session-retimed': 'moved',
  'sittings-changed': 'moved',
  'session-added': 'sessionsAdded',
  'session-removed': 'sessionsRemoved',
  'person-added': 'peopleAdded',
  'person-removed': 'peopleRemoved',
  respelled: 'namesCorrected',
};
