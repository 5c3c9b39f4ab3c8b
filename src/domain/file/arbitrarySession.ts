// Test support: arbitrary sessions and papers of an event.
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { OrderKey } from '#base/ordered.ts';
import type {
  ListItemId,
  OfficeId,
  PaperId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from '../ids.ts';
import type {
  AuthoredPaper,
  Enclosure,
  GeneratedPaper,
  Letter,
  LetterReference,
  Paper,
  Recipient,
} from '../papers/paper.ts';
import type { Participation } from '../people/participation.ts';
import { PARTICIPATION_MODES, PARTICIPATION_STATES } from '../people/participation.ts';
import { ROLES } from '../people/roles.ts';
import type { FloorRule, ListItem, Session, Sitting, SubItem } from '../programme/session.ts';
import { ACCESSES, LISTS_OF_SPEAKERS } from '../programme/session.ts';
import { SESSION_KIND_IDS } from '../session-kinds/registry.ts';
import {
  anyDay,
  anyLanguage,
  anyLanguages,
  anyLocalText,
  anyMap,
  anyMinutes,
  anyRichText,
  anyText,
  orNull,
  perLanguage,
} from './arbitraryPieces.ts';

export const PEOPLE = 4;
export const ROOMS = 3;
export const OFFICES = 2;

const { boolean, constant, constantFrom, integer, record } = fc;

export const anyRoomId = orNull(integer({ min: 0, max: ROOMS - 1 }).map((n) => `r${n}` as RoomId));
const anyPersonId = orNull(integer({ min: 0, max: PEOPLE - 1 }).map((n) => `p${n}` as PersonId));
const anyOfficeId = orNull(integer({ min: 0, max: OFFICES - 1 }).map((n) => `o${n}` as OfficeId));

const anyHours = fc
  .tuple(orNull(anyMinutes), orNull(integer({ min: 1, max: 600 })))
  .map(([start, length]) => ({
    start,
    end: start === null || length === null || start === 2880 ? null : Math.min(2880, start + length),
  }));

const anySitting = (id: SittingId): Arbitrary<Sitting> =>
  fc
    .tuple(anyHours, record({ day: anyDay, roomId: anyRoomId, isFixed: boolean(), timeAs: orNull(anyText) }))
    .map(([hours, rest]) => ({ id, ...hours, ...rest }));

const anyParticipation = (id: ParticipationId, order: OrderKey): Arbitrary<Participation> =>
  record<Participation>({
    id: constant(id),
    order: constant(order),
    role: constantFrom(...ROLES, 'master-of-ceremonies'),
    personId: anyPersonId,
    nameAs: orNull(anyText),
    functionAs: orNull(anyLocalText),
    isFunctionFirst: boolean(),
    capacity: anyLocalText,
    formerTitle: anyLocalText,
    mode: constantFrom(...PARTICIPATION_MODES),
    isModeFirst: boolean(),
    state: constantFrom(...PARTICIPATION_STATES),
    // The first of a session is always there for the later ones to be replaced by.
    replacedById: constantFrom(null, ...(id === 'a0' ? [] : ['a0' as ParticipationId])),
    minutes: orNull(anyMinutes),
    isPrinted: boolean(),
    note: anyText,
  });

const anyLine = (id: ListItemId, order: OrderKey): Arbitrary<ListItem> =>
  record({ id: constant(id), order: constant(order), text: anyLocalText, isEmphasised: boolean() });

export const anySession = (id: SessionId, order: OrderKey, sessions: number): Arbitrary<Session> =>
  record<Session>({
    id: constant(id),
    order: constant(order),
    kind: constantFrom(...SESSION_KIND_IDS, 'tree-planting'),
    title: anyLocalText,
    subtitle: anyLocalText,
    numberAs: orNull(anyLocalText),
    sittingsById: anyMap('t', 2, anySitting),
    participationsById: anyMap('a', 3, anyParticipation),
    roleLabelsByRole: fc.dictionary(constantFrom(...ROLES), anyLocalText, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    themesLeadIn: anyLocalText,
    themesById: anyMap('l', 2, anyLine),
    questionsLeadIn: anyLocalText,
    questionsById: anyMap('q', 2, anyLine),
    subItemsById: anyMap('i', 2, (lineId: ListItemId, place: OrderKey) =>
      record<SubItem>({
        id: constant(lineId),
        order: constant(place),
        text: anyLocalText,
        minutes: orNull(anyMinutes),
        sessionIds: fc.subarray(Array.from({ length: sessions }, (_, index) => `s${index}` as SessionId)),
      }),
    ),
    floorRulesById: anyMap('f', 1, (lineId: ListItemId, place: OrderKey) =>
      record<FloorRule>({
        id: constant(lineId),
        order: constant(place),
        who: anyLocalText,
        minutes: orNull(anyMinutes),
      }),
    ),
    listOfSpeakers: constantFrom(...LISTS_OF_SPEAKERS),
    access: constantFrom(...ACCESSES),
    isWebcast: boolean(),
    interpretation: anyLanguages,
    isToBeConfirmed: boolean(),
    note: anyText,
  });

export const anyPaper = (id: PaperId, order: OrderKey): Arbitrary<Paper> => {
  const basics = {
    id: constant(id),
    order: constant(order),
    name: anyLocalText,
    language: anyLanguage,
    note: anyText,
  };
  // Every event with papers has d0, so the others may refer to it.
  const otherId = id === 'd0' ? constant(null) : orNull(constant('d0' as PaperId));
  return fc.oneof(
    record<Letter>({
      ...basics,
      form: constant('letter'),
      officeId: anyOfficeId,
      date: orNull(anyDay),
      place: anyLocalText,
      references: fc.array(record<LetterReference>({ paperId: otherId, date: orNull(anyDay) }), {
        maxLength: 2,
      }),
      salutation: anyLocalText,
      body: perLanguage(anyRichText),
      complimentaryClose: anyLocalText,
      signatory: anyText,
      isHandSigned: boolean(),
      addressee: anyLocalText,
      enclosuresById: anyMap('n', id === 'd0' ? 0 : 2, (lineId: ListItemId, place: OrderKey) =>
        record<Enclosure>({
          id: constant(lineId),
          order: constant(place),
          paperId: constant('d0' as PaperId),
        }),
      ),
      recipientsById: anyMap('r', 2, (recipientId: ListItemId, place: OrderKey) =>
        record<Recipient>({
          id: constant(recipientId),
          order: constant(place),
          personId: integer({ min: 0, max: PEOPLE - 1 }).map((n) => `p${n}` as PersonId),
          participationId: constant(null),
        }),
      ),
    }),
    record<AuthoredPaper>({
      ...basics,
      form: constant('authored'),
      type: constantFrom('concept-note', 'summary', 'note'),
      date: orNull(anyDay),
      body: perLanguage(anyRichText),
      endsWithId: otherId,
    }),
    record<GeneratedPaper>({
      ...basics,
      form: constant('generated'),
      type: constantFrom('programme-table', 'programme-list'),
      options: fc.dictionary(
        constantFrom('layout', 'hasRooms', 'size'),
        fc.oneof(anyText, boolean(), integer({ min: -5, max: 5 })),
        { noNullPrototype: true },
      ),
    }),
  );
};
