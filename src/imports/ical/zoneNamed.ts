// A time zone as calendars name it, by its usual name: Windows has names of its own, and some programs put their own before it.
import { isTimeZone } from '#domain/time.ts';

/** Of Windows, those of places where meetings are held; a zone over several countries is that of its first (CLDR). */
const OF_WINDOWS: Readonly<Record<string, string>> = {
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arabic Standard Time': 'Asia/Baghdad',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'Belarus Standard Time': 'Europe/Minsk',
  'Central America Standard Time': 'America/Guatemala',
  'Central Asia Standard Time': 'Asia/Almaty',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Standard Time': 'America/Chicago',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'China Standard Time': 'Asia/Shanghai',
  'E. Africa Standard Time': 'Africa/Nairobi',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Eastern Standard Time': 'America/New_York',
  'Egypt Standard Time': 'Africa/Cairo',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'GTB Standard Time': 'Europe/Bucharest',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'India Standard Time': 'Asia/Kolkata',
  'Iran Standard Time': 'Asia/Tehran',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Jordan Standard Time': 'Asia/Amman',
  'Korea Standard Time': 'Asia/Seoul',
  'Middle East Standard Time': 'Asia/Beirut',
  'Morocco Standard Time': 'Africa/Casablanca',
  'Mountain Standard Time': 'America/Denver',
  'Nepal Standard Time': 'Asia/Kathmandu',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Pacific SA Standard Time': 'America/Santiago',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Pakistan Standard Time': 'Asia/Karachi',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'SA Eastern Standard Time': 'America/Cayenne',
  'SA Pacific Standard Time': 'America/Bogota',
  'SA Western Standard Time': 'America/La_Paz',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'Singapore Standard Time': 'Asia/Singapore',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Turkey Standard Time': 'Europe/Istanbul',
  UTC: 'UTC',
  'Venezuela Standard Time': 'America/Caracas',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'W. Europe Standard Time': 'Europe/Berlin',
  'West Asia Standard Time': 'Asia/Tashkent',
};

/** Every entry names its zone, and asking the browser for one it does not know costs a millisecond. */
const asked = new Map<string, string>();
const MOST_ASKED = 500;

/** As written where nobody knows it. */
export function zoneNamed(name: string): string {
  const known = asked.get(name);
  if (known !== undefined) return known;
  if (asked.size === MOST_ASKED) asked.clear();
  const zone = zoneOf(name);
  asked.set(name, zone);
  return zone;
}

function zoneOf(name: string): string {
  if (isTimeZone(name)) return name;
  const ofWindows = Object.hasOwn(OF_WINDOWS, name) ? OF_WINDOWS[name] : undefined;
  if (ofWindows !== undefined) return ofWindows;
  // "/mozilla.org/20050126_1/Europe/Berlin"
  const usual = /[A-Z]\w{1,30}\/[A-Z][\w+-]{1,30}(?:\/[A-Z]\w{1,30})?$/.exec(name.slice(-100))?.[0] ?? '';
  return isTimeZone(usual) ? usual : name;
}
