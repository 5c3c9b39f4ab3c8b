// Writes to a session: its making and going, its words and settings. Its hours change through sittings.ts.
import { castDraft } from 'mutative';
import { inOrder, orderAtEnd, type OrderedItem } from '#base/ordered.ts';
import type { EventId, SessionId } from '#domain/ids.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { eventIn, sessionIn, setText, type SessionRef } from './finding.ts';
import { writePlan } from './writePlan.ts';

/** Adds a session, and moves what has to make room for it. */
export const insertSession: Command<{
  readonly eventId: EventId;
  readonly session: Session;
  readonly makeRoom?: MovePlan;
}> = {
  name: 'insertSession',
  run: (draft, { eventId, session, makeRoom }) => {
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    event.sessionsById[session.id] = castDraft(session);
    if (makeRoom !== undefined) writePlan(event, makeRoom);
  },
};

export const duplicateSession: Command<{ readonly eventId: EventId; readonly session: Session }> = {
  name: 'duplicateSession',
  run: (draft, { eventId, session }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) event.sessionsById[session.id] = castDraft(session);
  },
};

export const deleteSessions: Command<{
  readonly eventId: EventId;
  readonly sessionIds: readonly SessionId[];
}> = {
  name: 'deleteSessions',
  run: (draft, { eventId, sessionIds }) => {
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    const gone = new Set(sessionIds);
    for (const id of gone) delete event.sessionsById[id];
    for (const session of Object.values(event.sessionsById)) {
      for (const item of Object.values(session.subItemsById)) {
        if (item.sessionIds.some((id) => gone.has(id))) {
          item.sessionIds = item.sessionIds.filter((id) => !gone.has(id));
        }
      }
    }
  },
};

export type SessionTextField = 'title' | 'subtitle' | 'themesLeadIn' | 'questionsLeadIn';

interface SessionText extends SessionRef {
  readonly field: SessionTextField;
  readonly language: Language;
  readonly text: string;
}

export const editSessionText: Command<SessionText> = {
  name: 'editSessionText',
  run: (draft, { field, language, text, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session !== undefined) setText(session[field], language, text);
  },
  mergeKey: ({ sessionId, field, language }) => `session.${sessionId}.${field}.${language}`,
};

/** The number printed in place of the computed one; null returns to the computed one. */
export const numberSession: Command<SessionRef & { readonly numberAs: LocalText | null }> = {
  name: 'numberSession',
  run: (draft, { numberAs, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session !== undefined) session.numberAs = castDraft(numberAs);
  },
  mergeKey: ({ sessionId }) => `session.${sessionId}.number`,
};

export type SessionSettings = Partial<
  Pick<
    Session,
    'kind' | 'listOfSpeakers' | 'access' | 'isWebcast' | 'interpretation' | 'isToBeConfirmed' | 'note'
  >
>;

export const setUpSession: Command<SessionRef & { readonly change: SessionSettings }> = {
  name: 'setUpSession',
  run: (draft, { change, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session !== undefined) Object.assign(session, change);
  },
  mergeKey: ({ sessionId, change }) => `session.${sessionId}.${Object.keys(change).join()}`,
};

/** The label over the people of a role in this session; null returns to the usual one, empty hides it. */
export const labelRole: Command<SessionRef & { readonly role: string; readonly label: LocalText | null }> = {
  name: 'labelRole',
  run: (draft, { role, label, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session === undefined) return;
    if (label === null) delete session.roleLabelsByRole[role];
    else session.roleLabelsByRole[role] = castDraft(label);
  },
  mergeKey: ({ sessionId, role }) => `session.${sessionId}.label.${role}`,
};

/** Pours the people, themes, questions, lines and sittings of one session into another, which keeps its title; `join` makes one sitting of them. */
export const mergeSessions: Command<SessionRef & { readonly fromId: SessionId; readonly join: MovePlan }> = {
  name: 'mergeSessions',
  run: (draft, { eventId, sessionId, fromId, join }) => {
    const into = sessionIn(draft, { eventId, sessionId });
    const from = sessionIn(draft, { eventId, sessionId: fromId });
    if (into === undefined || from === undefined || sessionId === fromId) return;
    Object.assign(into.sittingsById, from.sittingsById);
    pour(from.participationsById, into.participationsById);
    pour(from.themesById, into.themesById);
    pour(from.questionsById, into.questionsById);
    pour(from.subItemsById, into.subItemsById);
    pour(from.floorRulesById, into.floorRulesById);
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    delete event.sessionsById[fromId];
    writePlan(event, join);
  },
};

function pour<Item extends OrderedItem>(from: Record<string, Item>, into: Record<string, Item>): void {
  for (const item of inOrder(from)) into[item.id] = { ...item, order: orderAtEnd(into) };
}
