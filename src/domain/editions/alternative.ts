// A "what if" beside the draft of an event. The one that is being worked on stands in the event's place; the others, and
// then the draft too, are parked here, each as one closed text like an edition.
import type { AlternativeId, EventId } from '../ids.ts';
import type { FrozenText } from './frozenText.ts';

export interface Alternative {
  readonly id: AlternativeId;
  readonly eventId: EventId;
  /** As the user named it; empty for the draft. */
  readonly name: string;
  /** The draft, waiting while an alternative is worked on. */
  readonly isDraft: boolean;
  /** Milliseconds. */
  readonly parkedAt: number;
  readonly frozen: FrozenText;
}
