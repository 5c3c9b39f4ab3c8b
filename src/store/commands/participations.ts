// Writes to who takes part in a session. Protocol order is by hand: only a move changes it.
import { castDraft } from 'mutative';
import type { ParticipationId, SessionId } from '#domain/ids.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import type { Minutes } from '#domain/time.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { orderAheadOf, sessionIn, setText, type SessionRef } from './finding.ts';

interface ParticipationRef extends SessionRef {
  readonly participationId: ParticipationId;
}

/** Adds people to a session ahead of `beforeId` or at the end; people new to the library come along. */
export const addParticipations: Command<
  SessionRef & {
    readonly participations: readonly Participation[];
    readonly newPeople: readonly Person[];
    readonly beforeId: ParticipationId | null;
  }
> = {
  name: 'addParticipations',
  run: (draft, { participations, newPeople, beforeId, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session === undefined) return;
    for (const person of newPeople) draft.peopleById[person.id] = castDraft(person);
    for (const participation of participations) {
      const order = orderAheadOf(session.participationsById, beforeId);
      session.participationsById[participation.id] = castDraft<Participation>({ ...participation, order });
    }
  },
};

export const removeParticipation: Command<ParticipationRef> = {
  name: 'removeParticipation',
  run: (draft, { participationId, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session !== undefined) delete session.participationsById[participationId];
  },
};

/** Moves a person within a session, to another role, or to another session, ahead of `beforeId` or to the end. */
export const moveParticipation: Command<
  ParticipationRef & {
    readonly toSessionId: SessionId;
    readonly role: string;
    readonly beforeId: ParticipationId | null;
  }
> = {
  name: 'moveParticipation',
  run: (draft, { eventId, sessionId, participationId, toSessionId, role, beforeId }) => {
    const from = sessionIn(draft, { eventId, sessionId });
    const to = sessionIn(draft, { eventId, sessionId: toSessionId });
    const participation = from?.participationsById[participationId];
    if (from === undefined || to === undefined || participation === undefined) return;
    const order = orderAheadOf(to.participationsById, beforeId, participationId);
    if (sessionId === toSessionId) {
      participation.order = order;
      participation.role = role;
      return;
    }
    to.participationsById[participationId] = { ...participation, order, role };
    delete from.participationsById[participationId];
  },
};

export type ParticipationSettings = Partial<
  Omit<Participation, 'id' | 'order' | 'capacity' | 'formerTitle' | 'functionAs'>
>;

export const setUpParticipation: Command<ParticipationRef & { readonly change: ParticipationSettings }> = {
  name: 'setUpParticipation',
  run: (draft, { participationId, change, ...ref }) => {
    const participation = sessionIn(draft, ref)?.participationsById[participationId];
    if (participation !== undefined) Object.assign(participation, change);
  },
  mergeKey: ({ participationId, change }) => `participation.${participationId}.${Object.keys(change).join()}`,
};

export const editParticipationText: Command<
  ParticipationRef & {
    readonly field: 'capacity' | 'formerTitle';
    readonly language: Language;
    readonly text: string;
  }
> = {
  name: 'editParticipationText',
  run: (draft, { participationId, field, language, text, ...ref }) => {
    const participation = sessionIn(draft, ref)?.participationsById[participationId];
    if (participation !== undefined) setText(participation[field], language, text);
  },
  mergeKey: ({ participationId, field, language }) => `participation.${participationId}.${field}.${language}`,
};

/** The function as printed in this session alone; null returns to the person's own. */
export const setFunctionAs: Command<ParticipationRef & { readonly functionAs: LocalText | null }> = {
  name: 'setFunctionAs',
  run: (draft, { participationId, functionAs, ...ref }) => {
    const participation = sessionIn(draft, ref)?.participationsById[participationId];
    if (participation !== undefined) participation.functionAs = castDraft(functionAs);
  },
  mergeKey: ({ participationId }) => `participation.${participationId}.function`,
};

/** Names the seat: puts a person, new to the library or known, where somebody else or nobody was. */
export const addPersonToSeat: Command<ParticipationRef & { readonly person: Person }> = {
  name: 'addPersonToSeat',
  run: (draft, { participationId, person, ...ref }) => {
    const participation = sessionIn(draft, ref)?.participationsById[participationId];
    if (participation === undefined) return;
    if (draft.peopleById[person.id] === undefined) draft.peopleById[person.id] = castDraft(person);
    participation.personId = person.id;
  },
};

/** Gives several people of a session their minutes at once. */
export const allotMinutes: Command<
  SessionRef & {
    readonly turns: readonly { readonly participationId: ParticipationId; readonly minutes: Minutes }[];
  }
> = {
  name: 'allotMinutes',
  run: (draft, { turns, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session === undefined) return;
    for (const { participationId, minutes } of turns) {
      const participation = session.participationsById[participationId];
      if (participation !== undefined) participation.minutes = minutes;
    }
  },
};
