// The words of the marks round a name in six languages, as pieces of patterns.
import type { ParticipationMode } from './participation.ts';

export const TO_BE_CONFIRMED_WORDS =
  't\\.?b\\.?[cd]\\.?|TBA|(?:still )?to be (?:confirmed|determined|announced)|not (?:yet )?confirmed|(?:reste )?à (?:confirmer|déterminer|préciser|désigner)|pressentie?|\\(pressentie?\\)|sous réserve(?: de confirmation)?|(?:por|a) (?:confirmar|definir|determinar|designar)|invitad[oa] por confirmar|pendiente(?: de confirmación| de confirmar)|будет подтвержден[оаы]?|будет уточнен[оаы]?|уточняется|подлежит (?:уточнению|подтверждению)|(?:по|на) согласовани[июе]|участие подтверждается|подтверждается|(?:ожидается|требует) подтверждени[ея]|待定|待[确確][认認定]|待公布|待邀|[拟擬]邀|[暂暫]定|(?:سي|يُ|ي|ت|تُ)?(?:حدد|ُحدد|ؤكد|ُؤكد|تحدد)َ?(?: لاحق[اًا]{1,2})|(?:سيتم|يتم) (?:تأكيده|تحديده|التأكيد|تأكيدها|تحديدها)(?: لاحق[اًا]{1,2})?|(?:قيد|بانتظار|للتأكيد|لم يؤكد بعد)(?: التأكيد)?';

const VIDEO_MESSAGE =
  '(?:pre-?recorded )?(?:video[ -]?(?:message|statement|address|remarks|recorded)|recorded message)|(?:pre-?)?recorded(?: video(?: message)?)?|message vidéo|message (?:vidéo )?(?:pré)?enregistré|vidéomessage|v[ií]deo ?mensaje|mensaje (?:de|en|por) v[ií]deo|mensaje (?:grabado|en v[ií]deo)(?: en v[ií]deo)?|видео-?(?:обращение|послание|приветствие)|видеозапись|в записи|视频(?:致辞|讲话|发言|信息|寄语)|رسالة (?:مصورة|فيديو|بالفيديو|مسجلة بالفيديو|مسجلة|مرئية)|كلمة مسجلة';
const LIVE_VIDEO =
  '(?:en direct|en directo|в прямом эфире|مباشرة) (?:par |por |по |عبر )?(?:liaison vidéo|visioconférence|videoconferencia|видеосвязи|الفيديو)|[实實][时時][视視][频頻]|(?:(?:live )?(?:by|via|through|over) )?(?:live )?(?:video[ -]?(?:link|conference|conferencing)?|VTC|Zoom|Teams|Webex)|(?:joining |participating |attending )?(?:remotely|virtually|online|remote|virtual)|(?:par |en )?(?:visioconférence|visio|vidéoconférence)|en ligne|à distance|(?:por |en |mediante )?videoconferencia|en l[ií]nea|(?:de (?:manera|forma) )?virtual(?:mente)?|(?:por|vía|via) (?:zoom|enlace de v[ií]deo)|a distancia|(?:по |через )?видеосвязи?|(?:по )?видеоконференцсвязи?|(?:по )?ВКС|в режиме видеоконференции|онлайн|дистанционно|в режиме онлайн|удал[её]нно|(?:通过)?视频(?:连线|方式|参会)?|线上|在线|远程|线上参会|(?:عبر|عن طريق|من خلال) (?:الفيديو|تقنية الفيديو|الإنترنت|الاتصال المرئي|زووم|تقنية الاتصال المرئي)|عن ب[ُ]?عد|افتراضيا';

/** Does a line begin with how somebody speaks? "Video message from …" is no label over people. */
export function isModeAhead(line: string): boolean {
  return MODES_AHEAD.test(line);
}

export interface ModeWords {
  readonly mode: ParticipationMode;
  readonly words: string;
  /** Before the name, with what leads over to it; empty = never there. */
  readonly ahead: string;
}

export const MODES: readonly ModeWords[] = [
  {
    mode: 'video-message',
    words: VIDEO_MESSAGE,
    ahead: `(?:${VIDEO_MESSAGE})(?:\\s{0,2}[:：–—]\\s{0,2}|(?: (?:from|by|of|de la|de|del|d[’']|du|от|من|por))?:?\\s{1,4})`,
  },
  { mode: 'live-video', words: LIVE_VIDEO, ahead: `(?:${LIVE_VIDEO})\\s{0,4}[:：–-]\\s{0,4}` },
  { mode: 'read-out', words: '(?:to be )?read out|[书書]面致[辞詞词]', ahead: '' },
  {
    mode: 'in-person',
    words: 'in person|in-person|en présentiel|presencial|очно|线下|حضوريا',
    ahead: '',
  },
];

const MODES_AHEAD = new RegExp(
  `^(?:${MODES.flatMap(({ ahead }) => (ahead === '' ? [] : [ahead])).join('|')})(?=\\S)`,
  'iu',
);
