// Where a meeting is held, as one line says it, taken apart into the room and the house and city around it.
import { roomIn } from '#imports/pasted-text/rooms/roomIn.ts';

interface MeetingPlace {
  readonly room: string;
  readonly building: string;
}

/** Houses that a reader of programmes may take for rooms where nothing else is named. */
const HOUSE =
  /palais|palace|palacio|building|b[âa]timent|edificio|centre|center|centro|hotel|hôtel|дворец|корпус|здание|大厦|大楼|مبنى|قصر/iu;

/** "Conference Room 2 (NLB), UN Headquarters, New York". Where no room is named, the first part stands for one: none is lost. */
export function placeOf(venue: string): MeetingPlace {
  const parts = venue.split(/\s*[,،，]\s*/u).filter((part) => part !== '');
  const rooms = parts.flatMap((part, index) => {
    const found = roomIn(part);
    return found === null ? [] : [{ ...found, index }];
  });
  const found = rooms.find(({ room }) => !HOUSE.test(room)) ?? rooms[0];
  if (found === undefined) return { room: parts[0] ?? '', building: parts.slice(1).join(', ') };
  return {
    room: found.room,
    building: parts
      .flatMap((part, index) => (index === found.index ? [found.before, found.after] : [part]))
      .map((part) => part.replace(/^[\s·•|]{1,3}|[\s·•|]{1,3}$/gu, ''))
      .filter((part) => part !== '')
      .join(', '),
  };
}
