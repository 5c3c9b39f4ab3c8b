// The identities of the things a library keeps. They are made outside (crypto.randomUUID) and passed in.
import type { Brand } from '#base/brand.ts';

export type EventId = Brand<string, 'EventId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type SittingId = Brand<string, 'SittingId'>;
export type GapId = Brand<string, 'GapId'>;
export type ParticipationId = Brand<string, 'ParticipationId'>;
export type ListItemId = Brand<string, 'ListItemId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type RoomId = Brand<string, 'RoomId'>;
export type OfficeId = Brand<string, 'OfficeId'>;
export type PaperId = Brand<string, 'PaperId'>;
export type EditionId = Brand<string, 'EditionId'>;
export type AlternativeId = Brand<string, 'AlternativeId'>;
