// The hours of a proposed sitting as text, and typed hours read back.
import type { ProposedSitting } from '#domain/importing/proposal.ts';
import { readHours } from '#languages/readTimes.ts';
import { formatHours } from '#languages/times.ts';

/** On the 24-hour clock, so that what was taken for morning or afternoon is seen. */
export function hoursText({ start, end }: Pick<ProposedSitting, 'start' | 'end'>): string {
  return formatHours({ start, end }, { style: '24h-colon', dash: 'en' }, 'en');
}

export type TypedSitting =
  | { readonly ok: true; readonly hours: Pick<ProposedSitting, 'start' | 'end'> }
  | { readonly ok: false; readonly problem: 'hoursWrong' | 'hoursUnclear' | 'hoursTwo' };

export function typedSitting(text: string, near: number | null): TypedSitting {
  const read = readHours(text, { near });
  if (!read.ok) return { ok: false, problem: read.problem === 'ambiguous' ? 'hoursUnclear' : 'hoursWrong' };
  const [only, second] = read.hours;
  if (only === undefined) return { ok: false, problem: 'hoursWrong' };
  return second === undefined ? { ok: true, hours: only } : { ok: false, problem: 'hoursTwo' };
}
