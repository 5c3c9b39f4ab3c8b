// What every sentence about a change is made from: the two contents, the voice, and how sessions, rooms, hours and
// papers are called in it. A thing goes by the name it has now, and one that is gone by the name it had.
import type { Comparison, Ref, SessionRef } from '#domain/editions/compare/change.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { PaperId, RoomId, SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { sittingsOf, type Session, type Sitting } from '#domain/programme/session.ts';
import type { Minutes } from '#domain/time.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { joinList } from '#languages/lists.ts';
import { changeWordsIn, type ChangeLabel, type ChangeWords } from '#languages/papers/changes/changeWords.ts';
import { formatTime } from '#languages/times.ts';
import { withNumbersIn } from '../numbersInLanguage.ts';
import { dateInText } from '../session/place.ts';
import type { Voice } from '../voice.ts';
import { isolated } from './isolated.ts';

export interface Telling {
  readonly before: EditionContent;
  readonly after: EditionContent;
  readonly voice: Voice;
  readonly words: ChangeWords;
}

export function tellingOf({ before, after }: Pick<Comparison, 'before' | 'after'>, voice: Voice): Telling {
  return { before, after, voice, words: changeWordsIn(voice.language) };
}

/** "Panel II", or its title in quotation marks. */
export function sessionName({ before, after }: SessionRef, telling: Telling): string {
  return after === null ? nameIn(before, telling.before, telling) : nameIn(after, telling.after, telling);
}

export function nameIn(id: SessionId | null, { event }: EditionContent, { voice }: Telling): string {
  const session = id === null ? undefined : event.sessionsById[id];
  if (session === undefined) return voice.words.noTitle;
  const number = numberOf(numbered(event, voice.language), session.id, voice.language);
  if (number !== '') return isolated(number, voice.language);
  return quotedIn(session.title, voice) || voice.words.noTitle;
}

/** "Panel II (“Protecting the Victims”)": for a session the reader may not know. */
export function fullNameIn(id: SessionId | null, content: EditionContent, telling: Telling): string {
  const name = nameIn(id, content, telling);
  const title = quotedIn(
    (id === null ? undefined : content.event.sessionsById[id])?.title ?? {},
    telling.voice,
  );
  const [open, close] = telling.voice.words.brackets;
  return title === '' || title === name ? name : `${name}${open}${title}${close}`;
}

export function sessionIn(id: SessionId | null, { event }: EditionContent): Session | undefined {
  return id === null ? undefined : event.sessionsById[id];
}

// Numbers take the language of the voice; the same event gives the same object, so that they are counted once.
const numberedByEvent = new WeakMap<PlannedEvent, Map<Language, PlannedEvent>>();

function numbered(event: PlannedEvent, language: Language): PlannedEvent {
  const known = numberedByEvent.get(event) ?? new Map<Language, PlannedEvent>();
  const found = known.get(language) ?? withNumbersIn(event, language);
  numberedByEvent.set(event, known.set(language, found));
  return found;
}

export function said(local: LocalText, voice: Voice): string {
  return isolated(voice.say(local), voice.language);
}

/** Nothing for an empty text. */
export function quotedIn(local: LocalText, voice: Voice): string {
  return quoted(voice.say(local), voice);
}

export function quoted(words: string, voice: Voice): string {
  return words === '' ? '' : voice.words.quoted(isolated(words, voice.language));
}

export function roomName(id: RoomId | null, content: EditionContent, { voice, words }: Telling): string {
  const room = id === null ? undefined : content.roomsById[id];
  return room === undefined ? words.noRoom : said(room.name, voice) || words.noRoom;
}

export function roomOfSitting(sitting: Sitting, content: EditionContent, telling: Telling): string {
  return roomName(roomOf(content.event, sitting), content, telling);
}

export function clock(minutes: Minutes | null, { voice }: Telling): string {
  return minutes === null ? '' : formatTime(minutes, voice.houseStyle.timeStyle, voice.language);
}

export function hours(sitting: Sitting, { voice, words }: Telling): string {
  return hoursOfSitting(sitting, voice.houseStyle, voice.language) || words.untimed;
}

/** "Tuesday, 3 April 2012, 3pm – 5:45pm, Conference Room 2". */
function placeOf(sitting: Sitting, content: EditionContent, telling: Telling): string {
  const { voice } = telling;
  const room = roomOf(content.event, sitting) === null ? '' : roomOfSitting(sitting, content, telling);
  const time = sitting.start === null ? '' : hours(sitting, telling);
  return [dateInText(sitting.day, voice), time, room].filter((part) => part !== '').join(voice.words.comma);
}

export function placesOf(sittings: readonly Sitting[], content: EditionContent, telling: Telling): string {
  return sittings.map((sitting) => placeOf(sitting, content, telling)).join(telling.words.semicolon);
}

export function placesOfSession(
  session: Session | undefined,
  content: EditionContent,
  telling: Telling,
): string {
  return session === undefined ? '' : placesOf(sittingsOf(session), content, telling);
}

export function paperName({ before, after }: Ref<PaperId>, telling: Telling): string {
  const paper =
    after === null
      ? before === null
        ? undefined
        : telling.before.event.papersById[before]
      : telling.after.event.papersById[after];
  return paper === undefined ? telling.voice.words.noTitle : quotedIn(paper.name, telling.voice);
}

export function listed(parts: readonly string[], { voice }: Telling): string {
  return joinList(parts, voice.language);
}

export function languagesIn(languages: readonly Language[], telling: Telling): string {
  const names = new Intl.DisplayNames(telling.voice.language, { type: 'language' });
  return listed(
    languages.map((one) => names.of(one) ?? one),
    telling,
  );
}

/** "Co-Chair" → "co-chair"; what is in capitals ("NGO observer") stays. */
export function inSentence(words: string, { voice }: Telling): string {
  return words.replace(/(^|-)\p{Lu}(?=\p{Ll})/gu, (first) => first.toLocaleLowerCase(voice.language));
}

/** Came, went, or is another; where both say nothing, something of it differs. */
export function differs(
  of: string,
  label: ChangeLabel,
  before: string,
  after: string,
  { words }: Telling,
): string {
  if (before !== '' && after !== '' && before !== after) return words.changed(of, label, before, after);
  if (before === after) return words.altered(of, label);
  return before === '' ? words.added(of, label, after) : words.removed(of, label, before);
}
