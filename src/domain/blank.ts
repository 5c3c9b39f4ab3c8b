// New, empty things of every sort, whole and valid from the first moment. Commands fill them in; repair takes its
// defaults from them. Ids and keys of order come from outside, so making one is as pure as everything here.
import type { OrderKey } from '#base/ordered.ts';
import { NO_TEXT } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { DEFAULT_HOUSE_STYLE } from './houseStyle.ts';
import type {
  EventId,
  GapId,
  ListItemId,
  OfficeId,
  PaperId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from './ids.ts';
import type { Office } from './office.ts';
import type { AuthoredPaper, GeneratedPaper, Letter } from './papers/paper.ts';
import type { Participation } from './people/participation.ts';
import type { Person, PersonFunction } from './people/person.ts';
import type { EventDay, FixedGap, Mandate, PlannedEvent } from './plannedEvent.ts';
import type { FloorRule, ListItem, Session, Sitting, SubItem } from './programme/session.ts';
import type { Room } from './room.ts';
import type { Day, Minutes } from './time.ts';

export interface EventSetting {
  readonly timeZone?: string;
  readonly mainLanguage?: Language;
  readonly days?: readonly Day[];
}

/** An event without sessions or papers; New York and English unless told otherwise. */
export function blankEvent(id: EventId, setting: EventSetting = {}): PlannedEvent {
  const mainLanguage = setting.mainLanguage ?? 'en';
  const days: Record<Day, EventDay> = {};
  for (const date of setting.days ?? []) days[date] = blankEventDay(date);
  return {
    id,
    title: NO_TEXT,
    shortTitle: NO_TEXT,
    kind: 'other',
    stage: 'draft',
    stageLabel: NO_TEXT,
    mainLanguage,
    languages: [mainLanguage],
    theme: NO_TEXT,
    epigraph: null,
    mandatesById: {},
    convener: NO_TEXT,
    organisers: NO_TEXT,
    acknowledgements: NO_TEXT,
    website: '',
    timeZone: setting.timeZone ?? 'America/New_York',
    daysByDate: days,
    defaultRoomId: null,
    sessionsById: {},
    gapsById: {},
    numberingByKind: {},
    houseStyle: DEFAULT_HOUSE_STYLE,
    papersById: {},
    notes: '',
  };
}

export function blankEventDay(date: Day): EventDay {
  return { date, label: NO_TEXT };
}

export function blankMandate(id: ListItemId, order: OrderKey): Mandate {
  return { id, order, symbol: '', date: null, title: NO_TEXT };
}

export function blankGap(id: GapId, day: Day, start: Minutes, end: Minutes): FixedGap {
  return { id, day, start, end, roomId: null, label: NO_TEXT };
}

/** An unscheduled session: it has no sitting yet. */
export function blankSession(id: SessionId, order: OrderKey, kind: string): Session {
  return {
    id,
    order,
    kind,
    title: NO_TEXT,
    subtitle: NO_TEXT,
    numberAs: null,
    sittingsById: {},
    participationsById: {},
    roleLabelsByRole: {},
    themesLeadIn: NO_TEXT,
    themesById: {},
    questionsLeadIn: NO_TEXT,
    questionsById: {},
    subItemsById: {},
    floorRulesById: {},
    listOfSpeakers: 'unstated',
    access: 'unstated',
    isWebcast: false,
    interpretation: [],
    isToBeConfirmed: false,
    note: '',
  };
}

/** An untimed sitting, in the event's default room. */
export function blankSitting(id: SittingId, day: Day): Sitting {
  return { id, day, start: null, end: null, roomId: null, isFixed: false, timeAs: null };
}

export function blankListItem(id: ListItemId, order: OrderKey): ListItem {
  return { id, order, text: NO_TEXT, isEmphasised: false };
}

export function blankSubItem(id: ListItemId, order: OrderKey): SubItem {
  return { id, order, text: NO_TEXT, minutes: null, sessionIds: [] };
}

export function blankFloorRule(id: ListItemId, order: OrderKey): FloorRule {
  return { id, order, who: NO_TEXT, minutes: null };
}

/** An unnamed seat; a person is set on it afterwards. */
export function blankParticipation(id: ParticipationId, order: OrderKey, role: string): Participation {
  return {
    id,
    order,
    role,
    personId: null,
    nameAs: null,
    functionAs: null,
    isFunctionFirst: false,
    capacity: NO_TEXT,
    formerTitle: NO_TEXT,
    mode: 'in-person',
    isModeFirst: false,
    state: 'confirmed',
    replacedById: null,
    minutes: null,
    isPrinted: true,
    note: '',
  };
}

export function blankPerson(id: PersonId): Person {
  return {
    id,
    honorific: '',
    givenName: '',
    familyName: '',
    isFamilyNameFirst: false,
    otherScripts: NO_TEXT,
    aliases: [],
    functionsById: {},
    state: '',
    organisation: NO_TEXT,
    contact: '',
    notes: '',
  };
}

export function blankPersonFunction(id: ListItemId, order: OrderKey): PersonFunction {
  return { id, order, text: NO_TEXT, from: null, until: null };
}

export function blankRoom(id: RoomId): Room {
  return {
    id,
    name: NO_TEXT,
    shortName: NO_TEXT,
    aliases: [],
    building: NO_TEXT,
    capacity: null,
    interpretationBooths: null,
    changeover: 0,
    note: '',
  };
}

export function blankOffice(id: OfficeId): Office {
  return {
    id,
    name: NO_TEXT,
    letterhead: NO_TEXT,
    signatory: '',
    signatoryFunction: NO_TEXT,
    addressee: NO_TEXT,
    place: NO_TEXT,
    note: '',
  };
}

export function blankLetter(id: PaperId, order: OrderKey, language: Language): Letter {
  return {
    id,
    order,
    form: 'letter',
    name: NO_TEXT,
    language,
    note: '',
    officeId: null,
    date: null,
    place: NO_TEXT,
    references: [],
    salutation: NO_TEXT,
    body: {},
    complimentaryClose: NO_TEXT,
    signatory: '',
    isHandSigned: false,
    addressee: NO_TEXT,
    enclosuresById: {},
  };
}

export function blankAuthoredPaper(
  id: PaperId,
  order: OrderKey,
  type: string,
  language: Language,
): AuthoredPaper {
  return {
    id,
    order,
    form: 'authored',
    type,
    name: NO_TEXT,
    language,
    note: '',
    date: null,
    body: {},
    endsWithId: null,
  };
}

export function blankGeneratedPaper(
  id: PaperId,
  order: OrderKey,
  type: string,
  language: Language,
): GeneratedPaper {
  return { id, order, form: 'generated', type, name: NO_TEXT, language, note: '', options: {} };
}
