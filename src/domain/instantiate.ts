// A new event out of an event that is there: from a template, or as a duplicate. Everything inside it gets an identity
// of its own and all its days move together, so that the two share nothing but people, rooms and offices.
import { assertNever } from '#base/assertNever.ts';
import type { EventId, PaperId, SessionId } from './ids.ts';
import type { Library } from './library.ts';
import type { GeneratedPaper, LocalRichText, Paper, PaperOption } from './papers/paper.ts';
import type { LiveField, RichBlock, RichRun } from './papers/richText.ts';
import type { Participation } from './people/participation.ts';
import type { PlannedEvent } from './plannedEvent.ts';
import { daysOf } from './plannedEvent.ts';
import type { Session } from './programme/session.ts';
import type { Day } from './time.ts';
import { addDays, daysBetween, isDay } from './time.ts';

export interface NewEventPlace {
  readonly eventId: EventId;
  /** Where the first day of the event comes to lie; the others keep their distance from it. */
  readonly firstDay: Day;
  /** Gives another identity at every call. */
  readonly makeId: () => string;
}

/**
 * The template's one event as a new one, with the rooms, offices and people it names under the ids they have in the
 * template: a library that already has them keeps its own. Editions do not come along. Throws where the library holds
 * no event or several: it is no template then.
 */
export function instantiateTemplate(template: Library, place: NewEventPlace): Library {
  const [event, ...others] = Object.values(template.eventsById);
  if (event === undefined || others.length > 0) throw new Error('A template holds exactly one event');
  return {
    ...template,
    eventsById: { [place.eventId]: renewedEvent(event, place) },
    editionsById: {},
    alternativesById: {},
  };
}

/**
 * The event with new identities throughout, its days moved so that the first one is `firstDay`; null leaves them where
 * they are. Letters keep their dates. What was silenced was about the old one.
 */
export function renewedEvent(
  event: PlannedEvent,
  { eventId, firstDay, makeId }: Omit<NewEventPlace, 'firstDay'> & { readonly firstDay: Day | null },
): PlannedEvent {
  const first = daysOf(event)[0]?.date;
  const shift = first === undefined || firstDay === null ? 0 : daysBetween(first, firstDay);
  const renewal: Renewal = { ids: new Map(), makeId, shift };
  // Before anything else, so that a reference to a session or a paper further down finds its new id.
  for (const id of [...Object.keys(event.sessionsById), ...Object.keys(event.papersById)]) {
    renewal.ids.set(id, makeId());
  }
  const { alternative: _whatIf, editionsIssued: _issued, originalsById: _originals, ...lasting } = event;
  return {
    ...lasting,
    ...(event.checks === undefined ? {} : { checks: { ...event.checks, silencedByKey: {} } }),
    id: eventId,
    daysByDate: Object.fromEntries(
      daysOf(event).map((day) => {
        const date = addDays(day.date, renewal.shift);
        return [date, { ...day, date }];
      }),
    ),
    mandatesById: renewedItems(event.mandatesById, renewal),
    gapsById: renewedItems(event.gapsById, renewal, (gap) => ({
      ...gap,
      day: addDays(gap.day, renewal.shift),
    })),
    sessionsById: renewedItems(event.sessionsById, renewal, (session) => renewedSession(session, renewal)),
    papersById: renewedItems(event.papersById, renewal, (paper) => renewedPaper(paper, renewal)),
  };
}

/**
 * A paper as another paper: what lies inside it gets identities of its own, and what it refers to is looked up in
 * `ids`; what is not there is referred to as before.
 */
export function paperWithNewIds(paper: Paper, ids: ReadonlyMap<string, string>, makeId: () => string): Paper {
  return renewedPaper(paper, { ids: new Map(ids), makeId, shift: 0 });
}

interface Renewal {
  /** The new id of each old one that has been met. */
  readonly ids: Map<string, string>;
  readonly makeId: () => string;
  /** Days. */
  readonly shift: number;
}

function renewedSession(session: Session, renewal: Renewal): Session {
  const participations = renewedItems(session.participationsById, renewal);
  return {
    ...session,
    sittingsById: renewedItems(session.sittingsById, renewal, (sitting) => ({
      ...sitting,
      day: addDays(sitting.day, renewal.shift),
    })),
    participationsById: mapped(participations, (one) => withRenewedSuccessor(one, renewal)),
    themesById: renewedItems(session.themesById, renewal),
    questionsById: renewedItems(session.questionsById, renewal),
    subItemsById: renewedItems(session.subItemsById, renewal, (item) => ({
      ...item,
      sessionIds: item.sessionIds.map((id) => renewedId<SessionId>(id, renewal)),
    })),
    floorRulesById: renewedItems(session.floorRulesById, renewal),
  };
}

function withRenewedSuccessor(participation: Participation, renewal: Renewal): Participation {
  const { replacedById } = participation;
  return replacedById === null
    ? participation
    : { ...participation, replacedById: renewedId(replacedById, renewal) };
}

/** An option may name a session of the event, or one of its days. */
function renewedOptions(
  options: GeneratedPaper['options'],
  { ids, shift }: Renewal,
): GeneratedPaper['options'] {
  const renewed = (value: PaperOption): PaperOption => {
    if (typeof value !== 'string') return value;
    return isDay(value) ? addDays(value, shift) : (ids.get(value) ?? value);
  };
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, renewed(value)]));
}

function renewedPaper(paper: Paper, renewal: Renewal): Paper {
  if (paper.form === 'generated') return { ...paper, options: renewedOptions(paper.options, renewal) };
  const body = renewedText(paper.body, renewal);
  if (paper.form === 'authored') {
    const end = paper.endsWithId === null ? null : renewedId<PaperId>(paper.endsWithId, renewal);
    return { ...paper, body, endsWithId: end };
  }
  return {
    ...paper,
    body,
    references: paper.references.map((reference) =>
      reference.paperId === null
        ? reference
        : { ...reference, paperId: renewedId<PaperId>(reference.paperId, renewal) },
    ),
    enclosuresById: renewedItems(paper.enclosuresById, renewal, (enclosure) => ({
      ...enclosure,
      paperId: renewedId<PaperId>(enclosure.paperId, renewal),
    })),
    ...(paper.recipientsById === undefined
      ? {}
      : {
          recipientsById: renewedItems(paper.recipientsById, renewal, (recipient) =>
            recipient.participationId === null
              ? recipient
              : { ...recipient, participationId: renewedId(recipient.participationId, renewal) },
          ),
        }),
  };
}

function renewedText(body: LocalRichText, renewal: Renewal): LocalRichText {
  return mapped(body, (text) => text.map((block) => renewedBlock(block, renewal)));
}

function renewedBlock(block: RichBlock, renewal: Renewal): RichBlock {
  const renewed = (runs: readonly RichRun[]) => runs.map((run) => renewedRun(run, renewal));
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: renewed(block.runs) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((inner) => renewedBlock(inner, renewal))),
      };
    case 'quotation':
      return { ...block, runs: renewed(block.runs), source: renewed(block.source) };
    case 'pageBreak':
      return block;
    default:
      return assertNever(block);
  }
}

function renewedRun(run: RichRun, renewal: Renewal): RichRun {
  if (run.type === 'footnote') return { ...run, runs: run.runs.map((inner) => renewedRun(inner, renewal)) };
  return run.type === 'field' ? renewedField(run, renewal) : run;
}

/** A target that is no id ("name" of a room) means the same as before. */
function renewedField(field: LiveField, renewal: Renewal): LiveField {
  return field.target === undefined ? field : { ...field, target: renewedId(field.target, renewal) };
}

function renewedItems<Item extends { readonly id: string }>(
  itemsById: Readonly<Record<string, Item>>,
  renewal: Renewal,
  renew: (item: Item) => Item = (item) => item,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(
    Object.values(itemsById).map((item) => {
      const id: Item['id'] = renewal.ids.get(item.id) ?? renewal.makeId();
      renewal.ids.set(item.id, id);
      return [id, { ...renew(item), id }];
    }),
  );
}

/** The new id; the old one where the thing lies outside the event. */
function renewedId<Id extends string>(id: Id, renewal: Renewal): Id {
  return (renewal.ids.get(id) as Id | undefined) ?? id;
}

function mapped<Item>(
  itemsByKey: Readonly<Record<string, Item>>,
  change: (item: Item) => Item,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(itemsByKey).map(([key, item]) => [key, change(item)]));
}
