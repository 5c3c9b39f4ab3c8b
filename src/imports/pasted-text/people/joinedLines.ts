// Lines that belong to one person put together: a name or a function that was broken, the function under the name, the
// affiliation under both, the role under all of it. Lines about nobody stay as they came.
import { holdsPost, isFunctional } from '#domain/people/functionWords.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import { nameShapeOf } from '#domain/people/nameShape.ts';
import { readMarks } from '#domain/people/readMarks.ts';
import { isParticle } from '#domain/people/readName.ts';
import { roleNamed } from '#domain/people/readRole.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { personAt } from './personAt.ts';
import { roleLabelAt } from './roleLabelAt.ts';

/** No function is longer. */
const LONGEST = 600;

interface Held {
  readonly line: SourceLine;
  /** Without its label. */
  readonly text: string;
  readonly isPerson: boolean;
  readonly isLabel: boolean;
  /** A label on the line before speaks for it. */
  readonly isUnderLabel: boolean;
  /** A function was joined to it from a line of its own. */
  readonly hasOwnLines: boolean;
}

export function joinedLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  let held: Held | null = null;
  for (const line of lines) {
    const by: string | null = held === null ? null : joinedBy(held, line);
    if (held === null || by === null) {
      held = heldLine(line, held);
      joined.push(line);
      continue;
    }
    const isRole: boolean = by === ' (';
    const text: string = `${held.line.text.trimEnd()}${by}${line.text}${isRole ? ')' : ''}`;
    const whole: SourceLine = { ...held.line, text, lines: [...held.line.lines, ...line.lines] };
    joined[joined.length - 1] = whole;
    held = {
      ...held,
      line: whole,
      text: `${held.text.trimEnd()}${by}${line.text}`,
      hasOwnLines: held.hasOwnLines || by === ', ',
    };
  }
  return joined;
}

function heldLine(line: SourceLine, before: Held | null): Held {
  const label = roleLabelAt(line.text);
  const isLabel = label !== null && label.rest === '';
  const text = label === null ? line.text : label.rest;
  const isUnderLabel = before?.isLabel === true || (before?.isUnderLabel === true && before.isPerson);
  const shape = isUnderLabel || label !== null ? 'guess' : 'likely';
  const found = text === '' ? null : personAt(text);
  const isPerson = found !== null && (found.certainty !== 'guess' || shape === 'guess');
  return { line, text, isPerson, isLabel, isUnderLabel, hasOwnLines: false };
}

/** What joins the line to the one before; null = it stands for itself. */
function joinedBy(held: Held, line: SourceLine): string | null {
  const { text } = line;
  const before = held.text.trimEnd();
  if (!held.isPerson || line.bullet !== null || before.length > LONGEST || text.length > LONGEST) return null;
  if (/\p{Script=Han}/u.test(before + text)) return chineseJoin(before, held, line);
  if (/^[([（]/u.test(text) && /[)\]）][.]?$/u.test(text) && !line.isAfterBlank) return ' ';
  if (honorificAt(text) !== '' || isOfAnother(text)) return null;
  if (isAboutPresence(text)) return ', ';
  const label = roleLabelAt(text);
  if (label !== null) return roleUnder(held, line, label.rest === '');
  const isOpenEnded =
    /(?:[,،&/–-]|(?:^|\s)(?:of|for|the|and|on|in|to|at|de|du|des|la|le|les|et|del|los|y|para|и|по|при|в|في|من|على|و))$/u.test(
      before,
    );
  const startsSmall = /^\p{Ll}/u.test(text) && !isParticle(text.split(' ', 1)[0] ?? '');
  if (startsSmall && !line.isAfterBlank) return ' ';
  const found = personAt(text);
  const isOther = found !== null && found.certainty !== 'guess';
  if (isOpenEnded && !isOther && !line.isAfterBlank) return ' ';
  if (isOther) return null;
  const person = personAt(before)?.person;
  const hasFunction = person !== undefined && person.function !== '';
  // "Ms. Maria Grazia / Giammarinaro, Special Rapporteur".
  if (!hasFunction && person?.honorific !== '' && !line.isAfterBlank && /^\p{Lu}[\p{L}’'-]+\s?,/u.test(text))
    return ' ';
  if (!isFunctionLine(text)) return null;
  if (!hasFunction) return ', ';
  // "Exchange of views" under "Ms. Jane Doe, UNDP" is no more of her.
  if (!holdsPost(text) && stateNamed(text) === null) return null;
  if (REPRESENTATIVE.test(text) || readMarks(text).isToBeConfirmed) return null;
  return !line.isAfterBlank && (held.hasOwnLines || !/[.;]$/.test(before)) && nameShapeOf(text) === null
    ? ', '
    : null;
}

/** "Opening speech – Hon. Ann Smith, Secretary" names somebody of its own. */
function isOfAnother(text: string): boolean {
  const mark = /\s[–—-]\s|[:：]\s/u.exec(text);
  return mark !== null && honorificAt(text.slice(mark.index + mark[0].length)) !== '';
}

/** "In his capacity as 2017 Chair", "ICAT Coordinator - Video message": how the one above speaks, and as what. */
function isAboutPresence(text: string): boolean {
  if (text.length > 160 || personAt(text)?.certainty === 'sure') return false;
  const { mode, isModeFirst, capacity, rest } = readMarks(text);
  if (readMarks(`– ${text}`).mode !== 'in-person' && text.length <= 40) return true;
  return (capacity !== '' && rest === '') || (mode !== 'in-person' && !isModeFirst);
}

/** "Jane Doe / Moderator", "Mr. John Smith / President": the role or the office under the name. */
function roleUnder(held: Held, line: SourceLine, isAlone: boolean): string | null {
  const named = roleNamed(line.text);
  if (!isAlone || named === null || named.isForSeveral || named.isSpeech || /[:：]$/u.test(line.text))
    return null;
  if (held.isUnderLabel || line.isAfterBlank) return null;
  return named.role === 'president' || named.role === 'chair' ? ', ' : ' (';
}

const NOT_OF_ONE =
  /^(?:Speakers?|Presenters?|Panell?ists?|Presentations?|Representatives|Members|Participants|All|Statements?|Interventions?|Summar(?:y|ies)|Remarks|Discussions?|Questions|Moderators?|Panel|Session|Délégations|Représentants|Representantes|Участники|Представители|Open|Interactive|General|Group|Coffee|Lunch|Video|Film|Screening|Musical|Cultural|Performance|Q ?(?:&|and) ?A)(?!\p{L})/u;

/** Somebody of their own, where the one above has a function already. */
const REPRESENTATIVE =
  /^(?:an? |un |une |el |la )?(?:representative|représentant|representante|представител|代表|ممثل)/iu;

/** Nothing but a post, a body or a State. */
function isFunctionLine(text: string): boolean {
  if (/[?!:：]$/u.test(text) || /^[“"«‘\d]/u.test(text) || NOT_OF_ONE.test(text)) return false;
  // "Progress of the assessment, Jane Doe (FAO)".
  const last =
    text
      .split(/,\s/u)
      .at(-1)
      ?.replace(/\s?\([^()]*\)$/u, '') ?? '';
  if (last !== text && nameShapeOf(last) === 'name') return false;
  // "Closed meeting: heads of delegation only".
  if (/^[^,:：]{2,40}[:：]\s/u.test(text)) return false;
  if (/\s(?:is|are|will|has|have|sera|será|будет)\s/u.test(text) || text.split(/\s+/).length > 25)
    return false;
  return isFunctional(text) || stateNamed(text) !== null || /^\p{Lu}[\p{Lu}&-]{1,9}$/u.test(text);
}

function chineseJoin(before: string, held: Held, line: SourceLine): string | null {
  if (line.isAfterBlank || roleLabelAt(line.text) !== null) return null;
  if (/^[（(].{1,80}[)）]$/u.test(line.text)) return '';
  const found = personAt(line.text);
  if (found !== null && found.certainty !== 'guess') return null;
  if (/[，、,]$/u.test(before)) return '';
  const isBare = personAt(before)?.person.function === '';
  const isPost =
    /(?:长|任|授|员|席|裁|使|表|家|师|事|人|大学|学院|公司|中心|部|局|组织)$/u.test(line.text) &&
    line.text.length < 60;
  return (isBare || held.hasOwnLines) && isPost ? '，' : null;
}
