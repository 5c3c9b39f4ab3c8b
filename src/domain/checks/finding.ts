// What a check has found: where, how grave, the data its sentence needs, and what would mend it. No words and no
// formats: those are the interface's.
import type { Language } from '#languages/language.ts';
import type { Stage } from '../editions/stage.ts';
import type { LiveFieldName } from '../papers/richText.ts';
import type { EventId, PaperId, ParticipationId, PersonId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { Day, Minutes } from '../time.ts';
import type { Fix } from './fix.ts';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding extends Found {
  readonly checkId: string;
  readonly severity: Severity;
}

/** A finding as its check makes it, before the event's own rules say how grave it is. */
export interface Found {
  /** The same as long as what it is about is the same, whatever else is edited: by it a finding is silenced. */
  readonly key: string;
  readonly place: Place;
  /** Which of the check's sentences says it. */
  readonly saying: string;
  readonly facts: Facts;
  readonly fix: Fix | null;
}

/** Where to go and look; the event is the one that was checked. */
export type Place = { readonly eventId: EventId } & (
  | { readonly at: 'event'; readonly field?: string }
  | { readonly at: 'day'; readonly day: Day }
  | {
      readonly at: 'session';
      readonly sessionId: SessionId;
      readonly sittingId?: SittingId;
      readonly participationId?: ParticipationId;
      readonly field?: string;
    }
  | {
      readonly at: 'paper';
      readonly paperId: PaperId;
      readonly field?: string;
      /** Which block of the text, counted from 0 through lists and all. */
      readonly block?: number;
    }
  | { readonly at: 'person'; readonly personId: PersonId }
  | { readonly at: 'room'; readonly roomId: RoomId }
);

export type Facts = Readonly<Record<string, Fact>>;

/** One thing a sentence names. Records are named by id, so that the sentence says what they are called today. */
export type Fact =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'time'; readonly minutes: Minutes }
  | { readonly type: 'hours'; readonly start: Minutes; readonly end: Minutes | null }
  | { readonly type: 'length'; readonly minutes: Minutes }
  | { readonly type: 'event'; readonly eventId: EventId }
  | { readonly type: 'session'; readonly eventId: EventId; readonly sessionId: SessionId }
  | { readonly type: 'paper'; readonly eventId: EventId; readonly paperId: PaperId }
  | { readonly type: 'person'; readonly personId: PersonId }
  | { readonly type: 'room'; readonly roomId: RoomId }
  | { readonly type: 'role'; readonly role: string }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'field'; readonly name: LiveFieldName }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'list'; readonly items: readonly Fact[] };
