// The room of a session on a line of its own between its hours and its title: "3–4:30 pm", "Trusteeship Council", then the
// title, set as a heading. No word need tell then that it is a room, as behind hours in a table.
import { roomIn } from '../rooms/roomIn.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isPerson } from './isPerson.ts';
import { roomOfLine } from './roomOfLine.ts';

const LONGEST = 80;
const MOST_WORDS = 6;

export function isRoomAhead(line: SourceLine, below: SourceLine | undefined): boolean {
  const { text } = line;
  if (below === undefined || line.look === 'heading' || line.bullet !== null) return false;
  if (below.look !== 'heading') return isNamedRoom(line, below);
  if (text.length > LONGEST || /[:：]\s*$/u.test(text) || isPerson(text)) return false;
  if (roomIn(text)?.before === '') return true;
  return /^[\p{Lu}\p{Lo}]/u.test(text) && text.split(' ').length <= MOST_WORDS;
}

/** Where nothing is set apart, only what is a room beyond doubt, straight over words about nobody. */
function isNamedRoom({ text }: SourceLine, below: SourceLine): boolean {
  if (roomOfLine(text) === null || below.isAfterBlank || below.bullet !== null) return false;
  // "Atelier A", "Workshop 2" is what takes place.
  if (numberedTitle(text).number !== '') return false;
  return roleLabelAt(below.text) === null && !isPerson(below.text);
}

/** All that stands behind the hours is a room, and words about nobody stand below. */
export function isRoomOfHours({ text }: SourceLine, below: SourceLine | undefined): boolean {
  if (below === undefined || below.bullet !== null || numberedTitle(text).number !== '') return false;
  const label = roleLabelAt(below.text);
  return roomOfLine(text) !== null && (label === null || label.isSpeech) && !isPerson(below.text);
}
