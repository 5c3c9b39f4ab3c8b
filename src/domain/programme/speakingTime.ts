// Who in a session speaks for how long, against how long it sits, and how many from the floor may still speak.
// Where nobody has said, the usual measures of a formal panel stand in: five minutes at the podium, three on the floor.
import { inOrder } from '#base/ordered.ts';
import type { ListItemId, ParticipationId, SittingId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { Minutes } from '../time.ts';
import { sittingsOf, type Session } from './session.ts';

const USUAL_MINUTES = { podium: 5, floor: 3 } as const;

export interface SpeakingTime {
  /** Those at the podium, in protocol order; who declined, was replaced or has 0 minutes does not speak. */
  readonly turns: readonly SpeakingTurn[];
  /** The lines of the session that have minutes of their own. */
  readonly lines: readonly SpeakingLine[];
  /** Turns and lines together. */
  readonly planned: Minutes;
  /** All sittings together; null = unscheduled, untimed or open-ended: nothing to measure against. */
  readonly length: Minutes | null;
  /** What the floor may have; negative = planned beyond the end. */
  readonly left: Minutes | null;
  /** How long one intervention from the floor may take. */
  readonly floorMinutes: Minutes;
  /** How many of them fit into what is left. */
  readonly interventions: number | null;
}

export interface SpeakingTurn {
  readonly participationId: ParticipationId;
  readonly minutes: Minutes;
  /** Nobody has allotted minutes: the usual ones stand in. */
  readonly isUsual: boolean;
}

export interface SpeakingLine {
  readonly itemId: ListItemId;
  readonly minutes: Minutes;
}

export interface FittedTurn {
  readonly participationId: ParticipationId;
  readonly minutes: Minutes;
}

export interface FittedEnd {
  readonly sittingId: SittingId;
  readonly start: Minutes;
  readonly end: Minutes;
}

export function speakingTimeOf(session: Session): SpeakingTime {
  const turns = inOrder(session.participationsById)
    .filter(speaks)
    .map(({ id, minutes }) => ({
      participationId: id,
      minutes: minutes ?? USUAL_MINUTES.podium,
      isUsual: minutes === null,
    }));
  const lines = inOrder(session.subItemsById).flatMap(({ id, minutes }) =>
    minutes === null || minutes === 0 ? [] : [{ itemId: id, minutes }],
  );
  const planned = sumOf(turns) + sumOf(lines);
  const length = lengthOf(session);
  const left = length === null ? null : length - planned;
  const floorMinutes = floorMinutesOf(session);
  const interventions = left === null ? null : Math.max(0, Math.floor(left / floorMinutes));
  return { turns, lines, planned, length, left, floorMinutes, interventions };
}

/**
 * The speakers' minutes scaled to what the session's lines leave of its length; null where that changes nothing, or
 * where not even a minute each would fit. Whole minutes, rounded down: who was equal stays equal, as protocol wants
 * it, and what rounding leaves over goes to the floor.
 */
export function minutesFittedToTime({ turns, lines, length }: SpeakingTime): readonly FittedTurn[] | null {
  if (length === null || turns.length === 0) return null;
  const room = length - sumOf(lines);
  if (room < turns.length) return null;
  const fitted = scaledInto(turns, room);
  return fitted.some(({ minutes }, index) => minutes !== turns[index]?.minutes) ? fitted : null;
}

/**
 * The end its last timed sitting needs for everything planned, on the next five minutes; null where that is the end
 * it has, or where its other sittings are long enough already.
 */
export function endFittedToMinutes(session: Session): FittedEnd | null {
  const { planned } = speakingTimeOf(session);
  const timed = sittingsOf(session).filter(({ start }) => start !== null);
  const last = timed.at(-1);
  if (last === undefined || last.start === null || planned === 0) return null;
  const others = timed.slice(0, -1);
  if (others.some(({ end }) => end === null)) return null;
  const elsewhere = others.reduce((sum, { start, end }) => sum + Math.max(0, (end ?? 0) - (start ?? 0)), 0);
  const needed = planned - elsewhere;
  if (needed <= 0) return null;
  const end = last.start + Math.ceil(needed / 5) * 5;
  const isEnough = last.end !== null && last.end <= end && last.end - last.start >= needed;
  return isEnough ? null : { sittingId: last.id, start: last.start, end };
}

function speaks({ state, minutes }: Participation): boolean {
  return state !== 'declined' && state !== 'replaced' && minutes !== 0;
}

function lengthOf(session: Session): Minutes | null {
  const sittings = sittingsOf(session);
  if (sittings.length === 0) return null;
  let length = 0;
  for (const { start, end } of sittings) {
    if (start === null || end === null) return null;
    length += Math.max(0, end - start);
  }
  return length;
}

/** Of several rules the shortest: the longer ones are for chairs and panellists ("5 minutes each"). */
function floorMinutesOf(session: Session): Minutes {
  const rules = Object.values(session.floorRulesById).flatMap(({ minutes }) =>
    minutes === null || minutes === 0 ? [] : [minutes],
  );
  return rules.length === 0 ? USUAL_MINUTES.floor : Math.min(...rules);
}

/** Nobody gets less than a minute; what that costs is taken evenly from the longer turns, so that the whole still fits. */
function scaledInto(turns: readonly SpeakingTurn[], room: Minutes): readonly FittedTurn[] {
  let factor = room / sumOf(turns);
  for (;;) {
    const fitted = turns.map(({ participationId, minutes }) => ({
      participationId,
      minutes: Math.max(1, Math.floor(minutes * factor + ROUNDING)),
    }));
    const over = sumOf(fitted) - room;
    if (over <= 0) return fitted;
    factor *= 0.99;
  }
}

/** 25 × (30 / 25) must be 30, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

function sumOf(parts: readonly { readonly minutes: Minutes }[]): Minutes {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
