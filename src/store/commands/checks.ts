// Writes that the checks lead to: how grave a check is in an event, a finding silenced with a reason, a fix applied.
import { castDraft, type Draft } from 'mutative';
import {
  USUAL_CHECKS,
  type CheckSetting,
  type EventChecks,
  type Silence,
} from '#domain/checks/eventChecks.ts';
import type { EventId } from '#domain/ids.ts';
import type { Command, LibraryDraft } from '../command.ts';
import { eventIn } from './finding.ts';

/** null = as usual again. */
export const setCheckSeverity: Command<{
  readonly eventId: EventId;
  readonly checkId: string;
  readonly severity: CheckSetting | null;
}> = {
  name: 'setCheckSeverity',
  run: (draft, { eventId, checkId, severity }) => {
    const checks = checksIn(draft, eventId);
    if (checks === undefined) return;
    if (severity === null) delete checks.severityByCheck[checkId];
    else checks.severityByCheck[checkId] = severity;
    forgetIfUsual(draft, eventId);
  },
};

export const silenceFinding: Command<{
  readonly eventId: EventId;
  readonly key: string;
  readonly silence: Silence;
}> = {
  name: 'silenceFinding',
  run: (draft, { eventId, key, silence }) => {
    const checks = checksIn(draft, eventId);
    if (checks !== undefined) checks.silencedByKey[key] = castDraft(silence);
  },
};

export const unsilenceFinding: Command<{ readonly eventId: EventId; readonly key: string }> = {
  name: 'unsilenceFinding',
  run: (draft, { eventId, key }) => {
    const checks = checksIn(draft, eventId);
    if (checks === undefined) return;
    delete checks.silencedByKey[key];
    forgetIfUsual(draft, eventId);
  },
};

function checksIn(draft: LibraryDraft, eventId: EventId): Draft<EventChecks> | undefined {
  const event = eventIn(draft, eventId);
  if (event === undefined) return undefined;
  event.checks ??= castDraft({ ...USUAL_CHECKS, severityByCheck: {}, silencedByKey: {} });
  return event.checks;
}

function forgetIfUsual(draft: LibraryDraft, eventId: EventId): void {
  const event = eventIn(draft, eventId);
  if (event?.checks === undefined) return;
  const { severityByCheck, silencedByKey } = event.checks;
  if (Object.keys(severityByCheck).length + Object.keys(silencedByKey).length === 0) delete event.checks;
}
