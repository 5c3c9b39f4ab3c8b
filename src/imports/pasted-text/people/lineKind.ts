// What a line of a session is to its people: a label over others, somebody's line, a seat without a name, or nothing.
import { holdsPost, isFunctional } from '#domain/people/functionWords.ts';
import { honorificAt, honorificsInside } from '#domain/people/honorifics.ts';
import { nameShapeOf } from '#domain/people/nameShape.ts';
import { readPerson } from '#domain/people/readPerson.ts';
import { readMarks } from '#domain/people/readMarks.ts';
import { roleNamed } from '#domain/people/readRole.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import { minutesIn } from '../recognise/minutesIn.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { personAt } from './personAt.ts';
import { roleLabelAt, type FoundLabel } from './roleLabelAt.ts';

export type LineKind =
  | { readonly is: 'label'; readonly label: FoundLabel }
  | { readonly is: 'people'; readonly label: FoundLabel | null; readonly text: string }
  | { readonly is: 'seat'; readonly label: FoundLabel | null; readonly text: string }
  | { readonly is: 'nothing' };

const NOTHING: LineKind = { is: 'nothing' };

/** `isUnderLabel`: a label over a list still speaks for this line. */
export function lineKindOf(line: SourceLine, isUnderLabel: boolean): LineKind {
  const { text } = line;
  if (isRuleOfFloor(text)) return NOTHING;
  const label = roleLabelAt(text);
  if (label !== null && label.rest === '') return { is: 'label', label };
  if (label !== null) return labelled(label);
  // "Par S.E.M. X, ministre": who says what stands above.
  const spoken = text.replace(/^(?:[Pp]ar|[Bb]y|[Pp]or|A cargo de)\s(?=\p{Lu})/u, '');
  const found = personAt(spoken);
  if (found !== null && (found.certainty !== 'guess' || isUnderLabel))
    return { is: 'people', label: null, text: spoken };
  if (isRoleToBeConfirmed(text)) return { is: 'seat', label: null, text };
  if (isUnderLabel && isSeat(text) && (line.bullet !== null || text.length < 120))
    return { is: 'seat', label: null, text };
  return NOTHING;
}

/** "Member States: no more than 3 minutes": how long anybody may speak. */
function isRuleOfFloor(text: string): boolean {
  return text.length <= 200 && FLOOR_RULE.test(text) && minutesIn(text) !== null && honorificAt(text) === '';
}

const FLOOR_RULE =
  /(?:no more than|not more than|up to|maximum|at most|au plus|au maximum|máximo|hasta|не более|不超过|不超過|كحد أقصى)/iu;

function labelled(label: FoundLabel): LineKind {
  const { rest } = label;
  const found = personAt(rest);
  if (found !== null && (found.certainty !== 'guess' || !label.isSpeech))
    return { is: 'people', label, text: rest };
  // "Moderator: Ban" and other names of one word.
  const isOneWord =
    /^[\p{Lu}\p{Script=Han}\p{Script=Arabic}][\p{L}’'-]{1,20}$/u.test(rest) && !isFunctional(rest);
  if (!label.isSpeech && isOneWord) return { is: 'people', label, text: rest };
  // "Panel: Climate finance for all" is a title.
  const isTitled = /^panel/i.test(label.label) && !/^panell?ist/i.test(label.label);
  if (!label.isSpeech && !isTitled && isSeat(rest)) return { is: 'seat', label, text: rest };
  const areSeveral = severalIn(rest) || (!label.isSpeech && isListOfNames(rest));
  return areSeveral ? { is: 'people', label, text: rest } : NOTHING;
}

/** "Chair (TBC)". */
function isRoleToBeConfirmed(text: string): boolean {
  const { rest, isToBeConfirmed } = readMarks(text.slice(0, 200));
  const role = isToBeConfirmed ? roleNamed(rest) : null;
  return role !== null && !role.isSpeech;
}

/** "山本健一、李明、王芳": among names the others, written as foreign names are, are names as well. */
function isListOfNames(text: string): boolean {
  const parts = text.length > 600 ? [] : text.split(/\s?、\s?/u);
  const named = parts.filter((part) => nameShapeOf(part) !== null).length;
  const areShort = parts.every((part) => nameShapeOf(part) !== null || /^\p{Script=Han}{2,6}$/u.test(part));
  return parts.length > 1 && areShort && named * 2 >= parts.length;
}

/** A long run of people with titles. */
function severalIn(text: string): boolean {
  return text.length > 1500 && (honorificAt(text) !== '' || honorificsInside(text.slice(0, 3000)).length > 0);
}

/** A body, a State, a representative, or nobody yet. */
function isSeat(text: string): boolean {
  if (text.length > 250 || /[?!:：]$/u.test(text) || /^[“"«‘「『]/u.test(text)) return false;
  const { rest, isToBeConfirmed } = readMarks(text);
  if (isToBeConfirmed) return true;
  // "Opening speech – Hon. Ann Smith, Secretary" names who sits there.
  const words = ` ${rest}`;
  if (honorificsInside(words).some((at) => readPerson(words.slice(at)).familyName !== '')) return false;
  if (isSentence(rest) || /\s(?:par|by|por)\s?:?\s/u.test(rest)) return false;
  return (
    REPRESENTATIVE.test(rest) ||
    stateNamed(rest.replace(/^(?:the|la|le|los|las) /i, '')) !== null ||
    /^\p{Lu}[\p{Lu}&/-]{1,10}$/u.test(rest) ||
    (holdsPost(rest) &&
      rest.length < 160 &&
      /^[\p{Lu}\p{Lo}]/u.test(rest) &&
      nameShapeOf(rest) === null &&
      startsAsPostOrBody(rest))
  );
}

const REPRESENTATIVE =
  /^(?:(?:an? |the |one |two |three )?(?:representatives?|reps?\.|delegates?)(?!\p{L})|(?:(?:un|une|le|la|des|les) )?représentante?s?(?!\p{L})|(?:un |una |el |la |los )?representantes?(?!\p{L})|представител|代表|ممثل|ممثلو)/iu;

const TALKED_ABOUT =
  /^(?:Questions?|Interactive|Open|General|Group|Q ?&|Q and|Discussion|Presentation|Report|Summary|Overview|Introduction|Conclusions?|Statements?|Adoption|Review|Launch|Signing|Exchange|Update|Briefing|Interventions?|Débat|Échange|Présentation|Presentación|Informe|Обсуждение|Доклад|讨论|报告|مناقشة|عرض)(?!\p{L})/u;

function startsAsPostOrBody(text: string): boolean {
  return !TALKED_ABOUT.test(text) && holdsPost(text.split(/\s+/).slice(0, 8).join(' '));
}

function isSentence(text: string): boolean {
  return (
    /\s(?:is|are|was|were|will|shall|has|have|can|may|must|sera|seront|est|sont|será|serán|es|son|является|будет|будут|将)\s/u.test(
      text,
    ) || text.split(/\s+/).length > 22
  );
}
