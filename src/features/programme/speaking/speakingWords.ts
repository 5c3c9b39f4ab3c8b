// Speaking time in sentences: who has how much, what is left for the floor, and what a fitting would do.
import { isKnownRole } from '#domain/people/roles.ts';
import { roleGroupsOf } from '#domain/people/roleGroups.ts';
import { type MovePlan } from '#domain/programme/plan.ts';
import type { Session } from '#domain/programme/session.ts';
import type { FittedEnd, FittedTurn, SpeakingTime } from '#domain/programme/speakingTime.ts';
import type { HouseStyle } from '#domain/houseStyle.ts';
import { joinList } from '#languages/lists.ts';
import type { Language } from '#languages/language.ts';
import { formatTime } from '#languages/times.ts';
import { speaking } from '#languages/interface/en/speaking.ts';
import { addWords, words } from '#languages/words.ts';

addWords('speaking', speaking);

const NS = { ns: 'speaking' } as const;

/** "Co-Chairs 10, Panellists 25 and lines with their own minutes 30". */
export function partsLine(session: Session, time: SpeakingTime, language: Language): string {
  const minutesById = new Map(time.turns.map(({ participationId, minutes }) => [participationId, minutes]));
  const parts = roleGroupsOf(session).flatMap(({ role, participations }) => {
    const speaking = participations.filter(({ id }) => minutesById.has(id));
    const minutes = speaking.reduce((sum, { id }) => sum + (minutesById.get(id) ?? 0), 0);
    if (minutes === 0) return [];
    return [words.t('part', { ...NS, who: roleName(role, speaking.length), minutes })];
  });
  const lines = sumOf(time.lines);
  if (lines > 0) parts.push(words.t('part', { ...NS, who: words.t('lines', NS), minutes: lines }));
  return parts.length === 0 ? words.t('nobody', NS) : `${joinList(parts, language)}.`;
}

/** What is left, or how much it is too long. */
export function verdictLine(session: Session, time: SpeakingTime): string {
  const { planned, length, left, floorMinutes: each, interventions } = time;
  if (length === null || left === null) {
    const isTimed = Object.values(session.sittingsById).some(({ start }) => start !== null);
    return words.t(isTimed ? 'open' : 'untimed', { ...NS, planned });
  }
  if (left < 0) return words.t('over', { ...NS, over: -left, planned, length });
  if (left === 0) return words.t('full', { ...NS, length });
  if (interventions === 0 || interventions === null)
    return words.t('tooLittle', { ...NS, left, length, each });
  const said = words.t('interventions', { ...NS, count: interventions });
  return words.t('left', { ...NS, left, length, each, interventions: said });
}

/** "3 min each instead of 5", or from what to what where they differ. */
export function fittedMinutesLine(time: SpeakingTime, fitted: readonly FittedTurn[]): string {
  const [now, then] = [rangeOf(time.turns), rangeOf(fitted)];
  const line =
    now.least === now.most && then.least === then.most
      ? words.t('fitMinutesEach', { ...NS, count: then.most, was: now.most })
      : words.t('fitMinutesRange', { ...NS, ...then });
  const takesFloor = (time.left ?? 0) >= time.floorMinutes;
  return takesFloor ? `${line} ${words.t('fitMinutesNoFloor', NS)}` : line;
}

export function minutesFittedLine(session: string, fitted: readonly FittedTurn[]): string {
  const { least, most } = rangeOf(fitted);
  return least === most
    ? words.t('minutesFitted', { ...NS, session, minutes: most })
    : words.t('minutesFittedRange', { ...NS, session, least, most });
}

interface FittingTime {
  readonly session: Session;
  readonly fitted: FittedEnd;
  readonly plan: MovePlan;
}

/** "Until 11.25 instead of 11.00. One other session moves along." */
export function fittedTimeLine(
  { session, fitted, plan }: FittingTime,
  { timeStyle }: HouseStyle,
  language: Language,
): string {
  const was = session.sittingsById[fitted.sittingId]?.end ?? null;
  const end = formatTime(fitted.end, timeStyle, language);
  const until =
    was === null
      ? words.t('fitTimeEnd', { ...NS, end })
      : words.t('fitTimeUntil', { ...NS, end, was: formatTime(was, timeStyle, language) });
  const others = new Set(plan.sittings.map(({ sessionId }) => sessionId));
  others.delete(session.id);
  return others.size === 0 ? until : `${until} ${words.t('fitTimeOthers', { ...NS, count: others.size })}`;
}

function roleName(role: string, count: number): string {
  if (!isKnownRole(role)) return role;
  return words.t(count === 1 ? `role.${role}` : `roles.${role}`, { ns: 'vocabulary' });
}

function rangeOf(turns: readonly FittedTurn[]): { readonly least: number; readonly most: number } {
  const minutes = turns.map((turn) => turn.minutes);
  return { least: Math.min(...minutes), most: Math.max(...minutes) };
}

function sumOf(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
