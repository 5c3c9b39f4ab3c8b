// What a line of text between the rows of a programme is: words over columns, a heading over rows of its own, the end of
// the session above, or more of it.
import { fold } from '#languages/foldedText.ts';
import { isProgrammeLine } from '../event/headOf.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { isPerson } from '../recognise/isPerson.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { AFTER_PROGRAMME, COLUMN_WORD, PROGRAMME_WORD } from '../recognise/lineWords.ts';
import { isParagraph, isProse } from '../recognise/prose.ts';
import type { Strip, TextStrip } from '../recognise/strip.ts';
import { isPaperHeading } from '../regions/regionsOf.ts';
import type { SourceLine } from '../sourceBlock.ts';

/** "TIME", "PROGRAMME": words over columns that are no columns any more. */
export function isColumnWords(line: SourceLine): boolean {
  if (line.text.length > 60 || line.bullet !== null) return false;
  const words = fold(line.text);
  const parts = words.split(/\s{2,}|\s*[|/]\s*|\t/u);
  return parts.length > 0 && parts.every((part) => COLUMN_WORD.are(part) || PROGRAMME_WORD.are(part));
}

/** "Session 1: Trade" over rows that have titles of their own. */
export function isGroupHeading({ line, isOfTable }: TextStrip, next: readonly Strip[]): boolean {
  if (line.bullet !== null || line.text.length > 200 || isProse(line.text)) return false;
  if (isProgrammeLine(line.text)) return false;
  if (roleLabelAt(line.text) !== null || isPerson(line.text)) return false;
  const isSetApart = line.look === 'heading' || line.look === 'capitals' || line.look === 'strong';
  if (!isSetApart && numberedTitle(line.text).number === '') return false;
  if (!isOfTable && !line.isAfterBlank && line.look !== 'heading') return false;
  const follower = next.find((strip) => !isAboutHeading(strip));
  return follower?.kind === 'row' && follower.body.length > 0;
}

/** A chair, a room or a subtitle under a heading of rows. */
function isAboutHeading(strip: Strip): boolean {
  if (strip.kind !== 'text') return false;
  return roleLabelAt(strip.line.text) !== null || isPerson(strip.line.text);
}

/** Does the session above end here? Behind the last row a paragraph of its own, or a heading, is no part of it. */
export function stopsSession(
  { line, isOfTable }: TextStrip,
  next: readonly Strip[],
  isBehind: boolean,
): boolean {
  if (isOfTable) return false;
  if (AFTER_PROGRAMME.are(fold(line.text.slice(0, 80)))) return true;
  if (!isBehind) return false;
  if (line.look === 'heading') return true;
  const [follower] = next;
  if (isPaperHeading(line.text) && follower?.kind === 'text' && isProse(follower.line.text)) return true;
  return line.isAfterBlank && isParagraph(line.text);
}
