// How a session is read, with its sittings, participations and lists.
import type { ListItemId, ParticipationId, PersonId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import { PARTICIPATION_MODES, PARTICIPATION_STATES } from '../people/participation.ts';
import type { FloorRule, ListItem, Session, Sitting, SubItem } from '../programme/session.ts';
import { ACCESSES, LISTS_OF_SPEAKERS } from '../programme/session.ts';
import { mapById, mapByWord, order, orderedMap } from './maps.ts';
import { day, LATEST_MINUTE, minutes } from './numbers.ts';
import { noteAt } from './repair.ts';
import type { Mending } from './repair.ts';
import { listOfDifferent, nullable, record, settled } from './schema.ts';
import { id, language, localText, oneOf, openWord, text, textIfAny, yesOrNo } from './texts.ts';

const NEXT_MORNING = 1440;
const LATE = 18 * 60;
const EARLY = 6 * 60;

const sitting = settled(
  record<Sitting>({
    id: id<SittingId>(),
    day,
    start: nullable(minutes),
    end: nullable(minutes),
    roomId: nullable(id<RoomId>()),
    isFixed: yesOrNo(false),
    timeAs: nullable(textIfAny),
  }),
  ({ start, end }) => end === null || (start !== null && end > start),
  settleHours,
);

/** An end in the small hours after an evening start means the next day; any other end that is not after its start goes. */
function settleHours(made: Sitting, mending: Mending): Sitting {
  const { start, end } = made;
  if (start === null || end === null) {
    noteAt(mending, 'end', 'end-without-start', end);
    return { ...made, end: null };
  }
  noteAt(mending, 'end', 'end-before-start', `${start}–${end}`);
  const isNextMorning =
    start >= LATE && start < NEXT_MORNING && end <= EARLY && NEXT_MORNING + end <= LATEST_MINUTE;
  return { ...made, end: isNextMorning ? NEXT_MORNING + end : null };
}

const participation = record<Participation>({
  id: id<ParticipationId>(),
  order,
  role: openWord('speaker'),
  personId: nullable(id<PersonId>()),
  nameAs: nullable(textIfAny),
  functionAs: nullable(localText),
  isFunctionFirst: yesOrNo(false),
  capacity: localText,
  formerTitle: localText,
  mode: oneOf(PARTICIPATION_MODES, 'in-person'),
  isModeFirst: yesOrNo(false),
  state: oneOf(PARTICIPATION_STATES, 'confirmed'),
  replacedById: nullable(id<ParticipationId>()),
  minutes: nullable(minutes),
  isPrinted: yesOrNo(true),
  note: text,
});

const listItem = record<ListItem>({
  id: id<ListItemId>(),
  order,
  text: localText,
  isEmphasised: yesOrNo(false),
});

const subItem = record<SubItem>({
  id: id<ListItemId>(),
  order,
  text: localText,
  minutes: nullable(minutes),
  sessionIds: listOfDifferent(id<SessionId>()),
});

const floorRule = record<FloorRule>({
  id: id<ListItemId>(),
  order,
  who: localText,
  minutes: nullable(minutes),
});

export const sessionSchema = record<Session>({
  id: id<SessionId>(),
  order,
  kind: openWord('other'),
  title: localText,
  subtitle: localText,
  numberAs: nullable(localText),
  sittingsById: mapById<SittingId, Sitting>(sitting),
  participationsById: orderedMap<ParticipationId, Participation>(participation),
  roleLabelsByRole: mapByWord(localText),
  themesLeadIn: localText,
  themesById: orderedMap<ListItemId, ListItem>(listItem),
  questionsLeadIn: localText,
  questionsById: orderedMap<ListItemId, ListItem>(listItem),
  subItemsById: orderedMap<ListItemId, SubItem>(subItem),
  floorRulesById: orderedMap<ListItemId, FloorRule>(floorRule),
  listOfSpeakers: oneOf(LISTS_OF_SPEAKERS, 'unstated'),
  access: oneOf(ACCESSES, 'unstated'),
  isWebcast: yesOrNo(false),
  interpretation: listOfDifferent(language),
  isToBeConfirmed: yesOrNo(false),
  note: text,
});
