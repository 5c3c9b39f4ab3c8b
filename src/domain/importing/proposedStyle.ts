// The house style a source was written in, as far as it shows: how it writes hours, and which roles stand without a label.
import type { RangeDash, TimeStyle } from '#languages/times.ts';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../houseStyle.ts';
import { proposedSessions, type ProposedProgramme } from './proposal.ts';

export function proposedStyle(programme: ProposedProgramme): HouseStyle {
  const sessions = proposedSessions(programme);
  const hours = sessions.flatMap(({ sittings }) => sittings.map(({ timeAs }) => timeAs));
  const parts = sessions.flatMap(({ people }) => people);
  const labelled = new Set(parts.filter(({ roleAs }) => roleAs !== '').map(({ role }) => role));
  const unlabelled = new Set(parts.filter(({ roleAs }) => roleAs === '').map(({ role }) => role));
  const texts = sessions.map(({ title, subtitle }) => `${title} ${subtitle}`).join(' ');
  return {
    ...DEFAULT_HOUSE_STYLE,
    timeStyle: mostFrequent(hours.map(timeStyleOf)) ?? usualTimeStyle(programme),
    rangeDash: mostFrequent(hours.map(dashOf)) ?? DEFAULT_HOUSE_STYLE.rangeDash,
    spelling: {
      panellist: [...parts.map(({ roleAs }) => roleAs), texts].some((text) => /panelist/i.test(text))
        ? 'panelist'
        : 'panellist',
      honour: /honor(?!ar)/i.test(texts) ? 'honor' : 'honour',
    },
    unlabelledRoles: [...unlabelled].filter((role) => role === 'speaker' || !labelled.has(role)),
    isNumberOnTitleLine: true,
  };
}

function usualTimeStyle({ language }: ProposedProgramme): TimeStyle {
  return language === 'en' ? DEFAULT_HOUSE_STYLE.timeStyle : '24h-colon';
}

/** null = it may be any. */
function timeStyleOf(timeAs: string): TimeStyle | null {
  if (/\d\s?[ap]\.\s?m\./i.test(timeAs)) return '12h-stops';
  if (/\d\s?[AP]M\b/.test(timeAs)) return '12h-capitals';
  if (/\d\s?[ap]m\b/i.test(timeAs)) return '12h-joined';
  if (/\d\s?h\b|\d\s?h\s?\d|ч|时|時|点|點|الساعة/iu.test(timeAs)) return '24h-letter';
  if (/\d{1,2}\.\d\d/.test(timeAs)) return '24h-stop';
  return /\d{1,2}[:：]\d\d/.test(timeAs) ? '24h-colon' : null;
}

function dashOf(timeAs: string): RangeDash | null {
  const [, before = '', dash = ''] = /(\s?)([-‐‑–—])/u.exec(timeAs) ?? [];
  if (dash === '') return null;
  const isLong = dash === '–' || dash === '—';
  if (before !== '') return isLong ? 'en-spaced' : 'hyphen-spaced';
  return isLong ? 'en' : 'hyphen';
}

function mostFrequent<Value extends string>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
