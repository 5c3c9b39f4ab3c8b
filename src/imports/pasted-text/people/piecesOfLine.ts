// One line cut where it says several things about people: two labels with their people, an item of the session run on
// behind somebody.
import { honorificAt } from '#domain/people/honorifics.ts';
import { roleNamed } from '#domain/people/readRole.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { personAt } from './personAt.ts';
import { roleLabelAt } from './roleLabelAt.ts';

const LONGEST = 5000;

export function piecesOfLine(line: SourceLine): readonly SourceLine[] {
  if (line.text.length > LONGEST) return [line];
  return numberedPieces(line).flatMap(atLabels).flatMap(atPhrases).flatMap(withoutItemBehind);
}

/** "(1)李明校长致辞(2)王芳主任致辞", "1. Jane Doe, Chad 2. John Smith, Mali": items run on in one line. */
function numberedPieces(line: SourceLine): readonly SourceLine[] {
  const isChinese = /^(?:[(（]1[)）]|①)/u.test(line.text);
  if (!isChinese && !/^1[.)]\s/u.test(line.text)) return [line];
  const pieces = line.text.split(
    isChinese ? /(?=[(（]\d{1,2}[)）]|[①-⑳])/u : /(?<=\S)\s(?=\d{1,2}[.)]\s\p{L})/u,
  );
  const texts = pieces.map((piece) =>
    piece.replace(/^(?:[(（]\d{1,2}[)）]|[①-⑳]|\d{1,2}[.)])\s?/u, '').trim(),
  );
  if (pieces.length < 2 || (!isChinese && texts.some((text) => personAt(text) === null))) return [line];
  return texts.map((text, index) => ({ ...line, text, isAfterBlank: index === 0 && line.isAfterBlank }));
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
    const ahead = /(?:^|[.;,，。；؛|?!]\s?|\s[–—/-]\s|[)）]\s?)([^.;,:：，。；؛|–—()（）?!]{3,40})$/u.exec(
      text.slice(Math.max(0, colon.index - 60), colon.index),
    );
    const behind = text.slice(colon.index + colon[0].length, colon.index + 80);
    const apart = ahead?.[1]?.trim() ?? '';
    // "开幕式 主持人：王明"
    const chinese =
      /(?<=\p{Script=Han}\s)\p{Script=Han}{2,6}$/u.exec(
        text.slice(Math.max(0, colon.index - 12), colon.index),
      )?.[0] ?? '';
    const isApart = apart !== '' && roleNamed(apart) !== null;
    const words =
      !isApart && chinese !== ''
        ? chinese
        : isApart || honorificAt(behind) === ''
          ? apart
          : labelRunOn(text.slice(0, colon.index));
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

/** "Building better Chair: H.E. Ms. …": a label behind words that were on another line. */
function labelRunOn(ahead: string): string {
  for (const count of [2, 1]) {
    const words =
      new RegExp(`(?<=\\s)\\p{Lu}\\S{3,20}(?: \\S{3,20}){${String(count - 1)}}$`, 'u').exec(
        ahead.slice(-60),
      )?.[0] ?? '';
    if (words !== '' && roleNamed(words)?.isSpeech === false) return words;
  }
  return '';
}

const PHRASE_BEHIND =
  /[.,;]?\s(?=(?:(?:moderated|chaired|facilitated|hosted) by|with (?:the )?(?:participation|interventions?|contributions?) (?:of|by|from)|(?:modérée?s?|animée?s?|présidée?s?) par|avec (?:la participation|les interventions|l['’]intervention) de|(?:moderad|presidid)[oa]s? por|con (?:la participación|intervenciones) de|a cargo de|(?<=,\s)(?:with|avec)(?=\s(?:Mr|Mrs|Ms|Dr|Prof|H\.E|M|Mme)\.?\s\p{Lu}))\s)/giu;

function atPhrases(line: SourceLine): readonly SourceLine[] {
  return phrasesInText(line.text).map((text, index) =>
    index === 0 ? { ...line, text } : { ...line, text, isAfterBlank: false, bullet: null },
  );
}

/** "Speakers: A, B, moderated by C", "Chaired by A, with interventions by B": cut before what says another role. */
export function phrasesInText(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let phrase = 0;
  for (const { index } of [...text.matchAll(PHRASE_BEHIND)].slice(0, 8)) {
    const ahead = text.slice(phrase, index).replace(/^[.,;\s]+/, '');
    phrase = index;
    if (personAt(roleLabelAt(ahead)?.rest ?? ahead) === null) continue;
    pieces.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return pieces.length === 0 ? [text] : [...pieces, text.slice(start).replace(/^[.,;\s]+/, '')];
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
