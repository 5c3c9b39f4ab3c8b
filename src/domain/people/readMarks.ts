// The marks round a name that say how and whether someone speaks: "(TBC)", "Video message from …", "… - Video message",
// "(former Special Rapporteur)", "In his capacity as …", "(Moderator)". Each is taken off the line and remembered.
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

const TO_BE_CONFIRMED =
  /\s*(?:[([]\s*(?:t\.?b\.?[cd]\.?|to be (?:confirmed|determined)|à confirmer|por confirmar|будет подтверждено|待定|يؤكد لاحقا)\s*[)\]]|[,–-]?\s*(?<![\p{L}\d])(?:TBC|TBD|to be confirmed)(?![\p{L}\d]))/iu;

const VIDEO_MESSAGE =
  '(?:pre-?recorded )?(?:video[ -]?(?:message|statement|address)|recorded message|message vidéo|mensaje de v[ií]deo)';
const LIVE_VIDEO =
  '(?:(?:live )?(?:by|via|through|over) )?(?:live )?(?:video[ -]?(?:link|conference|conferencing)|VTC|visioconférence|videoconferencia)|(?:joining |participating )?(?:remotely|virtually|online)';

const MODE_AHEAD: readonly (readonly [ParticipationMode, RegExp])[] = [
  ['video-message', new RegExp(`^${VIDEO_MESSAGE}(?: (?:from|by|of|de la|de|del))?:?\\s+`, 'iu')],
  ['live-video', new RegExp(`^(?:${LIVE_VIDEO})\\s*[:–-]\\s*`, 'iu')],
];

const MODE_BEHIND: readonly (readonly [ParticipationMode, RegExp])[] = [
  ['video-message', behind(VIDEO_MESSAGE)],
  ['live-video', behind(LIVE_VIDEO)],
  ['read-out', behind('(?:to be )?read out')],
  ['in-person', behind('in person')],
];

export function readMarks(line: string): Marks {
  let rest = line.replace(TO_BE_CONFIRMED, '').trim();
  const isToBeConfirmed = rest !== line.trim();
  const ahead = MODE_AHEAD.find(([, pattern]) => pattern.test(rest));
  if (ahead !== undefined) rest = rest.replace(ahead[1], '');
  const after = MODE_BEHIND.find(([, pattern]) => pattern.test(rest));
  if (after !== undefined) rest = rest.replace(after[1], '');
  let role: string | null = null;
  rest = rest.replace(/\s*\(([^()]{3,30})\)\s*$/u, (whole, words: string) => {
    role = roleNamed(words)?.role ?? null;
    return role === null ? whole : '';
  });
  let formerTitle = '';
  rest = rest.replace(
    /\s*\(((?:former|ex-|ancienne? |antigu[oa] |бывш)[^()]*)\)\s*\.?\s*$/iu,
    (_, words: string) => {
      formerTitle = words.trim();
      return '';
    },
  );
  let capacity = '';
  rest = rest.replace(
    /[\s,;(–-]*\b(in (?:his|her|their|its) (?:\p{L}+ )?capacity\b[^()]*)\)?\s*$/iu,
    (_, words: string) => {
      capacity = words.trim();
      return '';
    },
  );
  return {
    isToBeConfirmed,
    mode: ahead?.[0] ?? after?.[0] ?? 'in-person',
    isModeFirst: ahead !== undefined,
    capacity,
    formerTitle,
    role,
    rest: rest.trim(),
  };
}

function behind(words: string): RegExp {
  return new RegExp(
    `(?:\\s*\\((?:${words})\\)|\\s*[,–—]\\s*(?:${words})|\\s+-\\s*(?:${words}))\\s*\\.?\\s*$`,
    'iu',
  );
}
