// One line cut where it says several things about people: two labels with their people, an item of the session run on
// behind somebody.
import { roleNamed } from '#domain/people/readRole.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { personAt } from './personAt.ts';

const LONGEST = 5000;

export function piecesOfLine(line: SourceLine): readonly SourceLine[] {
  if (line.text.length > LONGEST) return [line];
  return numberedPieces(line).flatMap(atLabels).flatMap(withoutItemBehind);
}

/** "(1)李明校长致辞(2)王芳主任致辞": items run on in one line. */
function numberedPieces(line: SourceLine): readonly SourceLine[] {
  if (!/^(?:[(（]1[)）]|①)/u.test(line.text)) return [line];
  const pieces = line.text.split(/(?=[(（]\d{1,2}[)）]|[①-⑳])/u);
  if (pieces.length < 2) return [line];
  return pieces.map((piece, index) => ({
    ...line,
    text: piece.replace(/^(?:[(（]\d{1,2}[)）]|[①-⑳])\s?/u, '').trim(),
    isAfterBlank: index === 0 && line.isAfterBlank,
  }));
}

function atLabels(line: SourceLine): readonly SourceLine[] {
  const pieces = labelsInText(line.text);
  return pieces.map((text, index) =>
    index === 0 ? { ...line, text } : { ...line, text, isAfterBlank: false },
  );
}

/** "Modera: A. Participan: B, C", "… ; animation : D": cut before each label behind the first words. */
export function labelsInText(text: string): readonly string[] {
  const cuts: number[] = [];
  for (const colon of text.matchAll(/\s?[:：]\s?/gu)) {
    const ahead = /(?:^|[.;,，。；؛|]\s?|\s[–—/-]\s|[)）]\s?)([^.;,:：，。；؛|–—()（）]{3,40})$/u.exec(
      text.slice(Math.max(0, colon.index - 60), colon.index),
    );
    const words = ahead?.[1]?.trim() ?? '';
    const named = words === '' ? null : roleNamed(words);
    const start = colon.index - words.length;
    if (named !== null && !named.isSpeech && start > 3) cuts.push(start);
    if (cuts.length > 20) break;
  }
  return [0, ...cuts].map((start, index) =>
    text
      .slice(start, cuts[index])
      .trim()
      .replace(/[\s;,，；؛/|–—]{1,4}$/u, ''),
  );
}

/** "Moderator: Ms. Purna Sen, Director, UN-WOMEN Interactive Q and A". */
function withoutItemBehind(line: SourceLine): readonly SourceLine[] {
  const start = line.text.search(ITEM_BEHIND);
  const ahead = line.text.slice(0, Math.max(start, 0));
  if (start <= 0 || personAt(ahead.replace(/^[^:：]{2,40}[:：]/u, '')) === null) return [line];
  const item = { ...line, text: line.text.slice(start).trim(), bullet: null };
  return [{ ...line, text: ahead.trim() }, item];
}

const ITEM_BEHIND =
  /\s(?:Interactive )?(?:Q ?(?:&|and) ?A|Questions and [Aa]nswers|[Ii]nteractive [Dd]iscussion)(?: [Ss]ession)?[.]?$/;
