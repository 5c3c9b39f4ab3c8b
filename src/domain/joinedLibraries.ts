// Several libraries as one. What two of them share (a person, a room) has the same id in both and is kept once, as in
// the later of the two.
import { EMPTY_LIBRARY, type Library } from './library.ts';

export function joinedLibraries(libraries: readonly Library[]): Library {
  return libraries.reduce(
    (all, one) => ({
      eventsById: { ...all.eventsById, ...one.eventsById },
      peopleById: { ...all.peopleById, ...one.peopleById },
      roomsById: { ...all.roomsById, ...one.roomsById },
      officesById: { ...all.officesById, ...one.officesById },
      editionsById: { ...all.editionsById, ...one.editionsById },
      alternativesById: { ...all.alternativesById, ...one.alternativesById },
    }),
    EMPTY_LIBRARY,
  );
}
