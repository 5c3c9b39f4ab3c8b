// The marks round a name that say how and whether someone speaks: "(TBC)", "Video message from …", "… - Video message",
// "(former Special Rapporteur)", "In his capacity as …", "(Moderator)". Each is taken off the line and remembered.
import { remembered } from '#base/remembered.ts';
import { MODES, TO_BE_CONFIRMED_WORDS } from './markWords.ts';
import type { ParticipationMode } from './participation.ts';
import { roleNamed } from './readRole.ts';

export interface Marks {
  readonly isToBeConfirmed: boolean;
  readonly mode: ParticipationMode;
  readonly isModeFirst: boolean;
  readonly capacity: string;
  readonly formerTitle: string;
  readonly role: string | null;
  /** What is left: the name and the function. */
  readonly rest: string;
}

const IN_BRACKETS = new RegExp(
  `\\s{0,4}[([（［]\\s{0,2}\\*?(?:${TO_BE_CONFIRMED_WORDS}|invited|invitée?|invitad[oa]|приглаш[её]на?|受邀|مدعو[ة]?)\\*?\\s{0,2}[)\\]）］]\\*?`,
  'iu',
);
const BARE = new RegExp(
  `\\s{0,4}(?:[,،，;:–—-]\\s{0,3})?\\*{0,2}(?<![\\p{L}\\d])(?:${TO_BE_CONFIRMED_WORDS})(?![\\p{L}\\d])\\*{0,2}`,
  'iu',
);

/** What one of the longer patterns may find something in. */
const TO_BE_CONFIRMED = new RegExp(`(?<![\\p{L}\\d])(?:${TO_BE_CONFIRMED_WORDS})`, 'iu');
const MODE_HINT =
  /vid[eé]o|record|enregistr|grabad|message|mensaje|visio|remote|virtual|online|line|línea|linea|distan|zoom|teams|webex|VTC|person|présentiel|presencial|read out|виде|ВКС|онлайн|дистан|удал|очно|записи|视频|線上|线上|在线|远程|书面|書面|致[辞詞词]|线下|فيديو|رسالة|كلمة|عبر|بعد|بُعد|طريق|خلال|افتراض|حضوري/iu;
const CAPACITY_HINT = /capacit|qualit|calidad|capacidad|качеств|بصفت/iu;

const MODE_AHEAD = MODES.flatMap(({ mode, ahead }) =>
  ahead === '' ? [] : [[mode, new RegExp(`^(?:${ahead})`, 'iu')] as const],
);
const MODE_BEHIND = [
  ...MODES.map(({ mode, words }) => [mode, behind(words)] as const),
  ...MODES.map(
    ({ mode, words }) => [mode, new RegExp(`\\s{0,4}[(（[]\\s?(?:${words})\\s?[)）\\]]`, 'iu')] as const,
  ),
];

const ROLE_BEHIND = /\s{0,4}[(（[]([^()（）[\]]{2,40})[)）\]]\s{0,2}[.。]?\s{0,2}$/u;
const ROLE_DASHED = /\s{1,4}[–—|-]\s{1,4}([^–—|,،(]{3,40}?)\s{0,2}[.]?\s{0,2}$/u;
const ROLE_INSIDE = /\s{0,4}[(（]([^()（）]{3,30})[)）]\s{0,2}(?=[,،，;:–—-])/u;
const FORMER =
  /\s{0,4}\(((?:former|formerly|ex-|ancienne?|anciennement|antigu[oa]|exministr|бывш|سابق)[^()]{0,300})\)\s{0,4}\.?\s{0,4}$/iu;
const CAPACITY =
  /[\s,;(–-]{0,4}(?<!\p{L})((?:in (?:his|her|their|its) (?:\p{L}{1,20} )?capacity|en (?:sa|leur) qualité d|en su (?:calidad|capacidad) de|в (?:его |её |личном )?качестве|بصفته|بصفتها)[^()]{0,300})\)?\s{0,4}$/iu;

export const readMarks = remembered((line: string): Marks => {
  // No mark stands in the midst of so much text.
  if (line.length > 4000) return { ...NONE, rest: line.trim() };
  const hasBrackets = /[([（［]/.test(line);
  let rest = hasBrackets ? line.replace(IN_BRACKETS, '') : line;
  if (TO_BE_CONFIRMED.test(rest)) rest = rest.replace(BARE, '');
  rest = rest.trim();
  const isToBeConfirmed = rest !== line.trim();
  const hasMode = MODE_HINT.test(line);
  const ahead = !hasMode ? undefined : MODE_AHEAD.find(([, pattern]) => pattern.test(rest));
  if (ahead !== undefined) rest = rest.replace(ahead[1], '');
  const after = !hasMode ? undefined : MODE_BEHIND.find(([, pattern]) => pattern.test(rest));
  if (after !== undefined) rest = rest.replace(after[1], '');
  const roled = roleBehind(rest);
  rest = roled.rest;
  const formerTitle = (hasBrackets ? FORMER.exec(rest)?.[1]?.trim() : '') ?? '';
  if (formerTitle !== '') rest = rest.replace(FORMER, '');
  const isInCapacity = CAPACITY_HINT.test(rest);
  const capacity = (isInCapacity ? CAPACITY.exec(rest)?.[1]?.trim() : '') ?? '';
  if (isInCapacity) rest = rest.replace(CAPACITY, '');
  return {
    isToBeConfirmed,
    mode: ahead?.[0] ?? after?.[0] ?? 'in-person',
    isModeFirst: ahead !== undefined,
    capacity,
    formerTitle,
    role: roled.role,
    rest: rest.trim(),
  };
});

const NONE: Omit<Marks, 'rest'> = {
  isToBeConfirmed: false,
  mode: 'in-person',
  isModeFirst: false,
  capacity: '',
  formerTitle: '',
  role: null,
};

/** "(Moderator)", "[Chair]", "– keynote speaker" at the end, or a bracket right behind the name. */
function roleBehind(line: string): { readonly role: string | null; readonly rest: string } {
  for (const pattern of [ROLE_BEHIND, ROLE_DASHED, ROLE_INSIDE]) {
    const words = pattern.exec(line)?.[1];
    if (words === undefined) continue;
    // "– President" behind a name is the function.
    const named = roleNamed(words);
    const isPost =
      pattern === ROLE_DASHED &&
      /^(?:[Pp]r[eé]sident|[Пп]редседат|[Ээ]ксперт|[Cc]hair|[Hh]ost|主席|رئيس|الرئيس)/u.test(words);
    if (named !== null && !isPost && !named.isSpeech)
      return { role: named.role, rest: line.replace(pattern, '') };
  }
  return { role: null, rest: line };
}

function behind(words: string): RegExp {
  return new RegExp(
    `(?:\\s{0,4}[(（[]\\s?(?:${words})\\s?[)）\\]]|\\s{0,4}[,،，–—]\\s{0,4}(?:${words})|\\s{1,4}-\\s{0,4}(?:${words}))\\s{0,4}[.。]?\\s{0,4}$`,
    'iu',
  );
}
