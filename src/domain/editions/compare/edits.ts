// Every stored value in which two contents differ, and which changes say so; a value of a field that
// is compared may differ and read the same, one of a field that nobody compares becomes a change of its own.
import type { EditionContent } from '../content.ts';
import type { ContentEdit } from './change.ts';
import { isCompared } from './comparedFields.ts';
import { areValuesAlike } from './plainText.ts';
import type { Pairs } from './pairs.ts';
import { basics, said, type Path, type Said } from './said.ts';

interface Difference {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** Of contents restricted to what their events name. */
export function differencesBetween({ before, after, untouched }: Pairs): readonly Difference[] {
  const found: Difference[] = [];
  const touched = (content: EditionContent): readonly (readonly [Path, unknown])[] => {
    const { sessionsById, ...event } = content.event;
    return [
      [['event'], event],
      [['event', 'sessionsById'], without(sessionsById, untouched.sessions)],
      [['peopleById'], without(content.peopleById, untouched.people)],
      [['roomsById'], content.roomsById],
      [['officesById'], content.officesById],
    ];
  };
  const later = touched(after);
  touched(before).forEach(([path, value], index) => gather(value, later[index]?.[1], [...path], found));
  return found;
}

function without<Id extends string, Item>(
  itemsById: Readonly<Record<Id, Item>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries<Item>(itemsById).filter(([id]) => !ids.has(id)));
}

/** `path` grows and shrinks on the way: a list anew for each of a hundred thousand values is what would take longest. */
function gather(before: unknown, after: unknown, path: string[], found: Difference[]): void {
  if (!isRecord(before) || !isRecord(after)) {
    if (!isListAlike(before, after)) found.push({ path: [...path], before, after });
    return;
  }
  for (const name in before) {
    const [one, other] = [before[name], Object.hasOwn(after, name) ? after[name] : undefined];
    if (Object.is(one, other)) continue;
    path.push(name);
    gather(one, other, path, found);
    path.pop();
  }
  for (const name in after)
    if (!Object.hasOwn(before, name))
      found.push({ path: [...path, name], before: undefined, after: after[name] });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListAlike(before: unknown, after: unknown): boolean {
  return Array.isArray(before) && Array.isArray(after) && areValuesAlike(before, after);
}

export interface SaidEdits {
  readonly edits: readonly ContentEdit[];
  /** A change for each value that none of the others speaks of. */
  readonly others: readonly Said[];
}

export function editsSaidBy(differences: readonly Difference[], all: readonly Said[]): SaidEdits {
  const [at, below] = placesOf(all);
  const others: Said[] = [];
  const edits = differences.map((difference): ContentEdit => {
    const saidBy = new Set(below.get(textOf(difference.path)));
    for (let length = 1; length <= difference.path.length; length += 1)
      for (const key of at.get(textOf(difference.path.slice(0, length))) ?? []) saidBy.add(key);
    if (saidBy.size === 0 && !isCompared(difference.path)) {
      const key = `other ${difference.path.join(' ')}`;
      others.push(said({ ...basics(key), type: 'other', path: difference.path }));
      saidBy.add(key);
    }
    return { ...difference, saidBy: [...saidBy] };
  });
  return { edits, others };
}

type Places = ReadonlyMap<string, readonly string[]>;

/** Which changes speak of just this place, and which of something below it. */
function placesOf(all: readonly Said[]): readonly [Places, Places] {
  const at = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  const note = (places: Map<string, string[]>, place: string, key: string): void => {
    const keys = places.get(place);
    if (keys === undefined) places.set(place, [key]);
    else keys.push(key);
  };
  for (const { change, paths } of all)
    for (const path of paths) {
      note(at, textOf(path), change.key);
      for (let length = 1; length < path.length; length += 1)
        note(below, textOf(path.slice(0, length)), change.key);
    }
  return [at, below];
}

const textOf = (path: Path): string => path.join('\u0000');
