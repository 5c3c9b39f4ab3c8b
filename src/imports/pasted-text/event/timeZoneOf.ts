// The time zone a text says its hours are in: "(CET)", "New York time", "GMT+3", "0720-0830GMT", "московское время".
import type { Read } from '../../programme/reading.ts';

interface ZoneWords {
  readonly zone: string;
  readonly words: RegExp;
}

const time = '(?:local )?time';

/** Letters that two zones share (CST, IST) are left out: a wrong zone is worse than none. */
const ZONES: readonly ZoneWords[] = (
  [
    ['Europe/Paris', `(?:paris ${time}|heure de paris|hora de parís)`],
    [
      'Europe/Zurich',
      `(?:geneva ${time}|heure de genève|hora de ginebra|по женевскому времени|日内瓦时间|بتوقيت جنيف)`,
    ],
    ['Europe/Brussels', `(?:brussels ${time}|heure de bruxelles|hora de bruselas)`],
    ['Europe/Vienna', `(?:vienna ${time}|heure de vienne|hora de viena)`],
    ['Europe/Rome', `(?:rome ${time}|heure de rome|hora de roma)`],
    ['Europe/London', `(?:london ${time}|UK time|heure de londres|hora de londres|(?<!\\p{L})BST(?!\\p{L}))`],
    ['Europe/Madrid', `(?:madrid ${time}|hora de madrid|hora peninsular)`],
    ['Europe/Berlin', `(?:(?:berlin|bonn) ${time}|heure de berlin)`],
    [
      'America/New_York',
      `(?:new york ${time}|NY time|heure de new york|hora de nueva york|по нью-йоркскому времени|время нью-йорка|纽约时间|بتوقيت نيويورك|(?<!\\p{L})E[SD]T(?!\\p{L})|eastern (?:standard |daylight )?time|US eastern)`,
    ],
    ['America/Los_Angeles', `(?:(?<!\\p{L})P[SD]T(?!\\p{L})|pacific time)`],
    [
      'America/Mexico_City',
      `(?:mexico city ${time}|hora de (?:la ciudad de )?méxico|hora del centro de méxico)`,
    ],
    ['America/Bogota', `(?:hora de (?:colombia|bogotá)|bogot[aá] ${time})`],
    ['America/Santiago', `(?:hora de (?:chile|santiago)|santiago ${time})`],
    ['America/Argentina/Buenos_Aires', `(?:hora de (?:argentina|buenos aires)|buenos aires ${time})`],
    ['America/Lima', `(?:hora de (?:perú|lima)|lima ${time})`],
    ['America/Sao_Paulo', `(?:brasilia ${time}|horário de brasília|hora de brasilia)`],
    ['Africa/Nairobi', `(?:nairobi ${time}|(?<!\\p{L})EAT(?!\\p{L})|heure de nairobi)`],
    ['Africa/Cairo', `(?:cairo ${time}|بتوقيت القاهرة)`],
    ['Africa/Dakar', `(?:heure de dakar|dakar ${time})`],
    ['Africa/Abidjan', `(?:heure d[’']abidjan|abidjan ${time})`],
    ['Africa/Addis_Ababa', `(?:addis ababa ${time}|heure d[’']addis-abeba)`],
    ['Africa/Johannesburg', `(?:johannesburg ${time}|(?<!\\p{L})SAST(?!\\p{L}))`],
    ['Africa/Tunis', `(?:heure de tunis|بتوقيت تونس)`],
    ['Africa/Casablanca', `(?:heure du maroc|بتوقيت المغرب|بتوقيت الرباط)`],
    [
      'Europe/Moscow',
      `(?:moscow ${time}|по московскому времени|московское время|время московское|(?<!\\p{L})(?:МСК|MSK)(?!\\p{L})|莫斯科时间|بتوقيت موسكو)`,
    ],
    ['Asia/Shanghai', `(?:beijing ${time}|北京时间|по пекинскому времени|بتوقيت بكين)`],
    ['Asia/Tokyo', `(?:tokyo ${time}|(?<!\\p{L})JST(?!\\p{L})|东京时间)`],
    ['Asia/Bangkok', `(?:bangkok ${time})`],
    ['Asia/Riyadh', `(?:riyadh ${time}|بتوقيت (?:مكة|السعودية|الرياض)|(?<!\\p{L})AST(?!\\p{L}))`],
    [
      'Asia/Dubai',
      `(?:dubai ${time}|abu dhabi ${time}|(?<!\\p{L})GST(?!\\p{L})|بتوقيت (?:الإمارات|أبوظبي|دبي))`,
    ],
    ['Asia/Qatar', `(?:doha ${time}|بتوقيت (?:الدوحة|قطر))`],
    ['Asia/Amman', `(?:amman ${time}|بتوقيت (?:عمان|عمّان|الأردن))`],
    ['Asia/Beirut', `(?:beirut ${time}|بتوقيت بيروت|heure de beyrouth)`],
    [
      'Asia/Almaty',
      `(?:время астаны|по времени астаны|по астанинскому времени|astana ${time}|алматинское время)`,
    ],
    ['Asia/Tashkent', `(?:tashkent ${time}|по ташкентскому времени|время ташкента)`],
    ['Europe/Paris', `(?<!\\p{L})CES?T(?!\\p{L})`],
  ] as const
).map(([zone, words]) => ({ zone, words: new RegExp(words, 'iu') }));

/** "GMT+3", "UTC −5", "UTC+05:30" have no IANA name with a place; whole hours have one with the sign turned round. */
const OFFSET = /(?:GMT|UTC|МСК)\s?([+\u2212–-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/u;
const PLAIN_UTC = /\d\s?(?:GMT|UTC|Z)(?![\p{L}+\u2212–-])|[(（](?:GMT|UTC)[)）]/u;

export function timeZoneOf(source: readonly string[]): Read<string> | null {
  for (const [index, text] of source.entries()) {
    const line = text.slice(0, 2000);
    const found = ZONES.find(({ words }) => words.test(line))?.zone ?? zoneOfOffset(line);
    if (found !== null) return { value: found, lines: [index + 1], certainty: 'likely' };
  }
  return null;
}

function zoneOfOffset(line: string): string | null {
  const found = OFFSET.exec(line);
  if (found !== null && !/МСК/u.test(found[0])) {
    const [, sign, hours = '0', minutes = '00'] = found;
    if (Number(hours) > 14 || minutes !== '00') return null;
    if (Number(hours) === 0) return 'Etc/UTC';
    return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  }
  return PLAIN_UTC.test(line) ? 'Etc/UTC' : null;
}
