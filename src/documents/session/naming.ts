// A session, and a person in it, named on a line or two: for the papers that are about one of them.
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import type { Session } from '#domain/programme/session.ts';
import type { DocumentSource } from '../source.ts';
import { emphasis, text } from '../tree.ts';
import type { Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { printedFunction } from './personLines.ts';
import { genderOnPaper, nameInlines, printedName } from './printedName.ts';

type PeopleSource = Pick<DocumentSource, 'peopleById'>;

/** "Panel II: Protecting the Victims", or what there is of it. */
export function sessionInlines(session: Session, source: DocumentSource, voice: Voice): readonly Inline[] {
  const number = numberOf(source.event, session.id, voice.language);
  const title = voice.inlines(session.title);
  const unsure = session.isToBeConfirmed ? [text(`${voice.words.gap}${voice.words.toBeConfirmed}`)] : [];
  if (title.length === 0) return [text(number === '' ? voice.words.noTitle : number), ...unsure];
  const label = number === '' ? [] : [text(`${voice.words.withColon(number)}${voice.words.gap}`)];
  return [...label, ...title, ...unsure];
}

export function personOf(one: Participation, source: PeopleSource): Person | undefined {
  return one.personId === null ? undefined : source.peopleById[one.personId];
}

/** The name, or for a seat nobody is named for its function or role; with (TBC) where it is not sure. `isFirst` = it begins a line. */
export function whoInlines(
  one: Participation,
  source: PeopleSource,
  voice: Voice,
  isFirst = true,
): readonly Inline[] {
  const name = nameInlines(one, personOf(one, source), voice, isFirst);
  const unsure = text(`${voice.words.gap}${voice.words.toBeConfirmed}`);
  if (name.length > 0) return one.state === 'tentative' ? [...name, unsure] : name;
  const office = withoutStop(printedFunction(one, undefined, voice));
  return [...(office.length > 0 ? office : [text(roleWords(one, source, voice))]), unsure];
}

/** The function and a former title, as far as they are known; nothing for a seat that is named by its function. */
export function officeInlines(one: Participation, source: PeopleSource, voice: Voice): readonly Inline[] {
  const person = personOf(one, source);
  const isSeat = printedName(one, person, voice) === '';
  const office = isSeat ? [] : withoutStop(printedFunction(one, person, voice));
  const former = voice.inlines(one.formerTitle);
  const [open, close] = voice.words.brackets;
  return [...office, ...(former.length === 0 ? [] : [text(open), emphasis(former), text(close)])];
}

/** "Panellist": the role of one person. What a session writes over several of them is no name for one. */
export function roleWords(one: Participation, source: PeopleSource, voice: Voice): string {
  const gender = genderOnPaper(one, personOf(one, source), voice);
  return voice.words.roleLabel(one.role, [gender], voice.houseStyle.spelling);
}

/** A function ends a line here, never a sentence of its own. */
function withoutStop(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  return last?.type === 'text'
    ? [...inlines.slice(0, -1), { ...last, text: last.text.replace(/\.$/, '') }]
    : inlines;
}
