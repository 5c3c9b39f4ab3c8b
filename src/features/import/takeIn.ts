// Takes what was looked over into the library as one step, says so with the way back, and goes to it.
import { proposedEvent, type Known } from '#domain/importing/proposedEvent.ts';
import type { EditionId, EventId, ListItemId } from '#domain/ids.ts';
import { type Original, withOriginal } from '#domain/importing/original.ts';
import { packed } from '#domain/importing/packedText.ts';
import type { ProgrammeReading } from '#imports/programme/reading.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { isDay, today, type Day } from '#domain/time.ts';
import { textIn } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { importEdition, importIntoEvent, importProgramme } from '#store/commands/importedProgramme.ts';
import { execute, subscribeToSteps, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { eventAddress, importAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { showToast } from '#ui/toasts.ts';
import { changeSource, forgetSources, type ImportSource, useImporting } from './importing.ts';
import { mergedWith } from './merge.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

export function takeInNew(
  source: ImportSource,
  { programme, reading }: Reviewed,
  matches: PeopleMatches,
): void {
  const eventId = newId<EventId>();
  const {
    event: made,
    people,
    rooms,
    sourceIds,
  } = proposedEvent(programme, knownNow(matches), {
    eventId,
    programmePaper: words.t('programmePaper', { ns: 'importing' }),
    makeId: newId,
  });
  const { event, isKept } = withSource(made, source, reading, Object.fromEntries(sourceIds));
  if (outcomeOf(() => execute(importProgramme, { event, people, rooms })) === 'refused') return;
  const title = textIn(event.title, event.mainLanguage) || words.t('untitled', { ns: 'importing' });
  tellIfNotKept(isKept);
  tell(words.t('accepted', { ns: 'importing', title }), source);
  leave(source, eventId);
}

/** The event with its source kept beside it, unless that is too long. */
function withSource(
  event: PlannedEvent,
  { name }: ImportSource,
  { source }: ProgrammeReading,
  sourceIds: Readonly<Record<string, string>>,
): { readonly event: PlannedEvent; readonly isKept: boolean } {
  const text = packed(source.join('\n'));
  const isNamed = Object.keys(sourceIds).length > 0;
  // Read again, it is kept already; names of its sessions may be new.
  const isThere = Object.values<Original>(event.originalsById ?? {}).some((one) => one.packed === text);
  if (isThere && !isNamed) return { event, isKept: true };
  const originalsById = withOriginal(event.originalsById, {
    id: newId<ListItemId>(),
    name,
    importedAt: Date.now(),
    packed: text,
    ...(isNamed ? { sourceIds } : {}),
  });
  return originalsById === null
    ? { event, isKept: false }
    : { event: { ...event, originalsById }, isKept: true };
}

function tellIfNotKept(isKept: boolean): void {
  if (!isKept) showToast({ text: words.t('tooLongToKeep', { ns: 'importing' }) });
}

interface Into {
  readonly matches: PeopleMatches;
  readonly target: PlannedEvent;
  /** Also as an edition of the stage that was read. */
  readonly isIssued: boolean;
}

/** Merged into an event that is there, and issued where that was asked for: one step all the same. */
export function takeInto(source: ImportSource, review: Reviewed, { matches, target, isIssued }: Into): void {
  const {
    made,
    event: merged,
    sourceIds,
  } = mergedWith(libraryNow(), target, review, source.corrections.merging, matches, {
    eventId: target.id,
    programmePaper: null,
    makeId: newId,
  });
  const { reading } = review;
  const { people, rooms } = made;
  const { event, isKept } = withSource(merged, source, reading, sourceIds);
  const outcome = outcomeOf(() => {
    if (!isIssued) return execute(importIntoEvent, { event, people, rooms });
    execute(importEdition, {
      event,
      people,
      rooms,
      wish: {
        stage: event.stage,
        label: {},
        asOf: asOfDay(reading.documentDate?.value, event.timeZone),
        note: '',
        paperIds: Object.values(event.papersById).map(({ id }) => id),
      },
      editionId: newId<EditionId>(),
      issuedAt: Date.now(),
    });
  });
  if (outcome === 'refused') return;
  const title = textIn(event.title, event.mainLanguage) || words.t('untitled', { ns: 'importing' });
  tellIfNotKept(isKept);
  if (outcome === 'unchanged') showToast({ text: words.t('nothingNew', { ns: 'importing', title }) });
  else tell(words.t(isIssued ? 'issuedAs' : 'mergedInto', { ns: 'importing', title }), source);
  leave(source, event.id);
}

type Outcome = 'taken' | 'unchanged' | 'refused';

/** What became of a step. Why one is refused is told by whoever hears of steps; the source stays as it was looked over. */
function outcomeOf(step: () => void): Outcome {
  let outcome: Outcome = 'unchanged';
  const stop = subscribeToSteps(({ kind }) => (outcome = kind === 'refused' ? 'refused' : 'taken'));
  step();
  stop();
  return outcome;
}

function asOfDay(said: string | undefined, timeZone: string): Day {
  return isDay(said) ? said : today(new Date(), timeZone);
}

function knownNow({ personByKey }: PeopleMatches): Known {
  const { peopleById, roomsById } = libraryNow();
  return { peopleById, roomsById, personByKey };
}

/** To the next source that waits, or to what came of this one. */
function leave(source: ImportSource, eventId: EventId): void {
  changeSource(source.id, () => ({ isTakenIn: true }));
  const next = useImporting.getState().sources.find(({ isTakenIn, outcome }) => !isTakenIn && outcome.isRead);
  if (next !== undefined) {
    useImporting.setState({ currentId: next.id });
    return;
  }
  forgetSources();
  goTo(eventAddress(eventId));
}

/** Taken back, it is under review again, as it was looked over. */
function tell(text: string, source: ImportSource): void {
  const { sources } = useImporting.getState();
  showToast({
    text,
    topic: 'history',
    actionLabel: words.t('undo', { ns: 'importing' }),
    onAction: () => {
      void undo();
      useImporting.setState({ sources, currentId: source.id });
      goTo(importAddress(source.targetId ?? undefined));
    },
  });
}
