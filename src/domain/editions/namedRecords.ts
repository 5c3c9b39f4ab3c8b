// What an edition freezes: an event with everything it names, wherever it names it. Whatever text in the event is the id
// of a person, a room or an office counts as a naming, so that a new place where one can be named is not forgotten here.
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { citedLetters } from './citedLetters.ts';
import type { EditionContent } from './content.ts';

export function frozenContent(library: Library, event: PlannedEvent): EditionContent {
  const lettersById = lettersCitedBy(library, event);
  const named = new Set<string>();
  collectTexts([event, lettersById], named);
  return {
    event: asPrinted(event),
    peopleById: onlyNamed(library.peopleById, named),
    roomsById: onlyNamed(library.roomsById, named),
    officesById: onlyNamed(library.officesById, named),
    lettersById,
  };
}

/** The letters of other events that its letters refer to. */
export function lettersCitedBy(library: Library, event: PlannedEvent): EditionContent['lettersById'] {
  const cited = Object.entries(citedLetters(library, Object.values(event.papersById))).filter(
    ([id]) => !Object.hasOwn(event.papersById, id),
  );
  return cited.length === 0 ? NO_LETTERS : Object.fromEntries(cited);
}

const NO_LETTERS: EditionContent['lettersById'] = {};

/** Without what is only true of the work on it: which alternative it is, how many editions there have been. */
export function asPrinted(event: PlannedEvent): PlannedEvent {
  const { alternative: whatIf, editionsIssued: issued, originalsById: originals } = event;
  if (whatIf === undefined && issued === undefined && originals === undefined) return event;
  const known = printedByEvent.get(event);
  if (known !== undefined) return known;
  const { alternative: _whatIf, editionsIssued: _issued, originalsById: _originals, ...printed } = event;
  printedByEvent.set(event, printed);
  return printed;
}

// The same event gives the same object, so that screens need not draw it again.
const printedByEvent = new WeakMap<PlannedEvent, PlannedEvent>();

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectTexts(inner, into);
  }
}

function onlyNamed<Item>(
  itemsById: Readonly<Record<string, Item>>,
  named: ReadonlySet<string>,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(itemsById).filter(([id]) => named.has(id)));
}
