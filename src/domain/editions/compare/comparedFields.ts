// Every stored field that the comparison looks at. A field that is added to the model and not here shows as "other" in
// comparisons, until somebody says what it means when it changes.
import type { Office } from '../../office.ts';
import type { AuthoredPaper, Enclosure, GeneratedPaper, Letter, Recipient } from '../../papers/paper.ts';
import type { Participation } from '../../people/participation.ts';
import type { Person, PersonFunction } from '../../people/person.ts';
import type { EventDay, FixedGap, Mandate, PlannedEvent } from '../../plannedEvent.ts';
import type { FloorRule, ListItem, Session, Sitting, SubItem } from '../../programme/session.ts';
import type { Room } from '../../room.ts';
import type { Path } from './said.ts';

/** Is the value at this place one of those compared, as it is or as it prints? */
export function isCompared([root = '', ...rest]: Path): boolean {
  return isComparedIn(root, root === 'event' ? rest : rest.slice(1));
}

/** `names` = the field of the thing that `holder` holds, and what is below it; none = the thing itself. */
function isComparedIn(holder: string, [field, , ...below]: Path): boolean {
  const fields = COMPARED[holder] ?? [];
  if (field === undefined || fields.length === 0) return true;
  if (!fields.includes(field)) return false;
  return !Object.hasOwn(COMPARED, field) || isComparedIn(field, below);
}

type Fields<Record> = readonly (keyof Record)[];

const ORDERED = ['id', 'order'] as const;

const EVENT: Fields<PlannedEvent> = [
  'id',
  'title',
  'shortTitle',
  'kind',
  'stage',
  'stageLabel',
  'mainLanguage',
  'languages',
  'theme',
  'epigraph',
  'mandatesById',
  'convener',
  'organisers',
  'acknowledgements',
  'website',
  'timeZone',
  'daysByDate',
  'defaultRoomId',
  'sessionsById',
  'gapsById',
  'numberingByKind',
  'houseStyle',
  'papersById',
  'checks',
  'notes',
];
const SESSION: Fields<Session> = [
  ...ORDERED,
  'kind',
  'title',
  'subtitle',
  'numberAs',
  'sittingsById',
  'participationsById',
  'roleLabelsByRole',
  'themesLeadIn',
  'themesById',
  'questionsLeadIn',
  'questionsById',
  'subItemsById',
  'floorRulesById',
  'listOfSpeakers',
  'access',
  'isWebcast',
  'interpretation',
  'isToBeConfirmed',
  'note',
];
const SITTING: Fields<Sitting> = ['id', 'day', 'start', 'end', 'roomId', 'isFixed', 'timeAs'];
const PARTICIPATION: Fields<Participation> = [
  ...ORDERED,
  'role',
  'personId',
  'nameAs',
  'functionAs',
  'isFunctionFirst',
  'capacity',
  'formerTitle',
  'mode',
  'isModeFirst',
  'state',
  'replacedById',
  'minutes',
  'isPrinted',
  'note',
];
const LINE: Fields<ListItem> = [...ORDERED, 'text', 'isEmphasised'];
const SUB_ITEM: Fields<SubItem> = [...ORDERED, 'text', 'minutes', 'sessionIds'];
const FLOOR_RULE: Fields<FloorRule> = [...ORDERED, 'who', 'minutes'];
const PERSON: Fields<Person> = [
  'id',
  'honorific',
  'givenName',
  'familyName',
  'isFamilyNameFirst',
  'otherScripts',
  'aliases',
  'functionsById',
  'state',
  'organisation',
  'contact',
  'notes',
  'notSameAs',
];
const FUNCTION: Fields<PersonFunction> = [...ORDERED, 'text', 'from', 'until'];
const ROOM: Fields<Room> = [
  'id',
  'name',
  'shortName',
  'aliases',
  'building',
  'capacity',
  'interpretationBooths',
  'changeover',
  'note',
];
const OFFICE: Fields<Office> = [
  'id',
  'name',
  'letterhead',
  'signatory',
  'signatoryFunction',
  'addressee',
  'place',
  'note',
];
const LETTER: Fields<Letter> = [
  ...ORDERED,
  'form',
  'name',
  'language',
  'note',
  'officeId',
  'date',
  'place',
  'references',
  'salutation',
  'body',
  'complimentaryClose',
  'signatory',
  'isHandSigned',
  'addressee',
  'enclosuresById',
  'recipientsById',
];
const AUTHORED: Fields<AuthoredPaper> = ['type', 'endsWithId'];
const GENERATED: Fields<GeneratedPaper> = ['options'];
const ENCLOSURE: Fields<Enclosure> = [...ORDERED, 'paperId'];
const RECIPIENT: Fields<Recipient> = [...ORDERED, 'personId', 'participationId'];
const DAY: Fields<EventDay> = ['date', 'label'];
const GAP: Fields<FixedGap> = ['id', 'day', 'start', 'end', 'roomId', 'label'];
const MANDATE: Fields<Mandate> = [...ORDERED, 'symbol', 'date', 'title'];

/** By the map that holds the things; none named = whatever they hold. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  event: EVENT,
  sessionsById: SESSION,
  sittingsById: SITTING,
  participationsById: PARTICIPATION,
  themesById: LINE,
  questionsById: LINE,
  subItemsById: SUB_ITEM,
  floorRulesById: FLOOR_RULE,
  papersById: [...LETTER, ...AUTHORED, ...GENERATED],
  enclosuresById: ENCLOSURE,
  recipientsById: RECIPIENT,
  mandatesById: MANDATE,
  gapsById: GAP,
  daysByDate: DAY,
  numberingByKind: [],
  roleLabelsByRole: [],
  peopleById: PERSON,
  functionsById: FUNCTION,
  roomsById: ROOM,
  officesById: OFFICE,
};
