// The time zone a text says its hours are in: "(CET)", "New York time", "GMT+3", "0720-0830GMT", "московское время".
import type { Read } from '../../programme/reading.ts';

/** The time of a place, in the words of six languages. */
const PLACES = {
  'Europe/Paris': 'paris (?:local )?time|heure de paris|hora de parís',
  'Europe/Zurich':
    'geneva (?:local )?time|heure de genève|hora de ginebra|женевскому времени|日内瓦时间|بتوقيت جنيف',
  'Europe/Brussels': 'brussels (?:local )?time|heure de bruxelles|hora de bruselas',
  'Europe/Vienna': 'vienna (?:local )?time|heure de vienne|hora de viena',
  'Europe/Rome': 'rome (?:local )?time|heure de rome|hora de roma',
  'Europe/London': 'london (?:local )?time|uk time|heure de londres|hora de londres',
  'Europe/Madrid': 'madrid (?:local )?time|hora de madrid|hora peninsular',
  'Europe/Berlin': '(?:berlin|bonn) (?:local )?time|heure de berlin',
  'America/New_York':
    'new york (?:local )?time|ny time|heure de new[ -]york|hora de nueva york|нью-йоркскому времени|время нью-йорка|纽约时间|بتوقيت نيويورك|eastern (?:standard |daylight )?time|us eastern',
  'America/Los_Angeles': 'pacific (?:standard |daylight )?time',
  'America/Mexico_City':
    'mexico city (?:local )?time|hora de (?:la ciudad de )?méxico|hora del centro de méxico',
  'America/Bogota': 'hora de (?:colombia|bogotá)|bogot[aá] (?:local )?time',
  'America/Santiago': 'hora de (?:chile|santiago)|santiago (?:local )?time',
  'America/Argentina/Buenos_Aires': 'hora de (?:argentina|buenos aires)|buenos aires (?:local )?time',
  'America/Lima': 'hora de (?:perú|lima)|lima (?:local )?time',
  'Africa/Nairobi': 'nairobi (?:local )?time|heure de nairobi|east africa time',
  'Africa/Cairo': 'cairo (?:local )?time|بتوقيت القاهرة',
  'Africa/Dakar': 'heure de dakar|dakar (?:local )?time',
  'Africa/Abidjan': "heure d[’']abidjan|abidjan (?:local )?time",
  'Africa/Addis_Ababa': "addis ababa (?:local )?time|heure d[’']addis-abeba",
  'Africa/Johannesburg': 'johannesburg (?:local )?time',
  'Africa/Tunis': 'heure de tunis|بتوقيت تونس',
  'Africa/Casablanca': 'heure du maroc|بتوقيت المغرب|بتوقيت الرباط',
  'Europe/Moscow':
    'moscow (?:local )?time|московскому времени|московское время|время московское|莫斯科时间|بتوقيت موسكو',
  'Asia/Shanghai': 'beijing (?:local )?time|北京时间|пекинскому времени|بتوقيت بكين',
  'Asia/Tokyo': 'tokyo (?:local )?time|东京时间',
  'Asia/Bangkok': 'bangkok (?:local )?time',
  'Asia/Riyadh': 'riyadh (?:local )?time|بتوقيت (?:مكة|السعودية|الرياض)',
  'Asia/Dubai': '(?:dubai|abu dhabi) (?:local )?time|بتوقيت (?:الإمارات|أبوظبي|دبي)',
  'Asia/Qatar': 'doha (?:local )?time|بتوقيت (?:الدوحة|قطر)',
  'Asia/Amman': 'amman (?:local )?time|بتوقيت (?:عمان|عمّان|الأردن)',
  'Asia/Beirut': 'beirut (?:local )?time|بتوقيت بيروت|heure de beyrouth',
  'Asia/Almaty': 'времени астаны|время астаны|астанинскому времени|astana (?:local )?time|алматинское время',
  'Asia/Tashkent': 'tashkent (?:local )?time|ташкентскому времени|время ташкента',
} as const;

/** Letters that two zones share (CST, IST, AST) are left out: a wrong zone is worse than none. */
const MARKS = {
  'America/New_York': 'E[SD]T',
  'America/Los_Angeles': 'P[SD]T',
  'Europe/Paris': 'CES?T',
  'Europe/London': 'BST',
  'Africa/Nairobi': 'EAT',
  'Africa/Johannesburg': 'SAST',
  'Asia/Tokyo': 'JST',
  'Europe/Moscow': 'МСК|MSK',
} as const;

interface Zone {
  readonly zone: string;
  readonly words: RegExp;
}

const NAMED_ZONES: readonly Zone[] = Object.entries(PLACES).map(([zone, words]) => ({
  zone,
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
}));
const MARKED_ZONES: readonly Zone[] = Object.entries(MARKS).map(([zone, mark]) => ({
  zone,
  words: new RegExp(`(?:\\d|[ap]\\.?m\\.?|[(（,])\\s?(?:${mark})(?!\\p{L})`, 'u'),
}));

/** "GMT+3", "UTC −5"; a name with whole hours has the sign turned round. */
const OFFSET = /(?:GMT|UTC)\s?([+\u2212–-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/u;
const PLAIN_UTC = /\d\s?(?:GMT|UTC|Z)(?![\p{L}+\u2212–-])|[(（](?:GMT|UTC)[)）]/u;
/** These spare most lines the tables. */
const PLACE_HINT = / time(?!\p{L})|heure d|hora (?:de|del|peninsular)|врем[яе]|时间|بتوقيت|us eastern/iu;
const MARK_HINT = /(?:\d|m\.?|[(（,])\s?[A-ZМСК]{3,4}(?!\p{L})|GMT|UTC|\d\s?Z/u;
const LONGEST = 2000;

export function timeZoneOf(source: readonly string[]): Read<string> | null {
  for (const [index, text] of source.entries()) {
    const line = text.slice(0, LONGEST);
    const named = PLACE_HINT.test(line) ? zoneIn(NAMED_ZONES, line) : null;
    const found = named ?? (MARK_HINT.test(line) ? (zoneIn(MARKED_ZONES, line) ?? zoneOfOffset(line)) : null);
    if (found !== null) return { value: found, lines: [index + 1], certainty: 'likely' };
  }
  return null;
}

function zoneIn(zones: readonly Zone[], line: string): string | null {
  return zones.find(({ words }) => words.test(line))?.zone ?? null;
}

function zoneOfOffset(line: string): string | null {
  const found = OFFSET.exec(line);
  if (found === null) return PLAIN_UTC.test(line) ? 'Etc/UTC' : null;
  const [, sign, hours = '0', minutes = '00'] = found;
  if (Number(hours) > 14 || minutes !== '00') return null;
  if (Number(hours) === 0) return 'Etc/UTC';
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}
