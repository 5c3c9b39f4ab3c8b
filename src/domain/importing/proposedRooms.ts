// The rooms a proposal names: those the library knows by one of their names, and new ones for the rest.
import { fold } from '#languages/foldedText.ts';
import type { Language } from '#languages/language.ts';
import { blankRoom } from '../blank.ts';
import type { RoomId } from '../ids.ts';
import type { Room } from '../room.ts';
import type { ProposedProgramme } from './proposal.ts';

export interface MatchedRooms {
  /** By the words of the source. */
  readonly idOf: (words: string) => RoomId | null;
  /** Not in the library yet. */
  readonly added: readonly Room[];
}

export function matchedRooms(
  programme: ProposedProgramme,
  known: readonly Room[],
  makeId: () => RoomId,
): MatchedRooms {
  const idByName = new Map<string, RoomId>();
  for (const room of known)
    for (const name of namesOf(room)) if (!idByName.has(name)) idByName.set(name, room.id);
  const added: Room[] = [];
  const idOf = (name: string): RoomId | null => {
    const words = fold(name);
    return idByName.get(words) ?? idAmong(words, idByName);
  };
  const take = (name: string, building: string): void => {
    const words = fold(name);
    if (words === '' || idOf(words) !== null) return;
    const room = newRoom(makeId(), name, building, programme.language);
    idByName.set(words, room.id);
    added.push(room);
  };
  take(programme.room, programme.building);
  for (const { sessions } of programme.days)
    for (const { sittings } of sessions) for (const { room } of sittings) take(room ?? '', '');
  return { idOf, added };
}

/** "New York Conference Room 2 (NLB)": the name of a room behind a place, or ahead of one and a comma. */
function idAmong(words: string, idByName: ReadonlyMap<string, RoomId>): RoomId | null {
  let best: { readonly id: RoomId; readonly length: number } | null = null;
  for (const [name, id] of idByName) {
    const isNamed = name.includes(' ') && (words.endsWith(` ${name}`) || words.startsWith(`${name},`));
    if (isNamed && name.length > (best?.length ?? 0)) best = { id, length: name.length };
  }
  return best?.id ?? null;
}

function namesOf(room: Room): readonly string[] {
  return [...Object.values(room.name), ...Object.values(room.shortName), ...room.aliases]
    .map(fold)
    .filter((name) => name !== '');
}

function newRoom(id: RoomId, name: string, building: string, language: Language): Room {
  return {
    ...blankRoom(id),
    name: { [language]: name },
    building: building === '' ? {} : { [language]: building },
  };
}
