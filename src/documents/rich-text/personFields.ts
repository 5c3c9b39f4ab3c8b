// Live fields about the one person a copy of a letter goes to: name, part and hours. Without a recipient each of them
// is missing.
import type { OrderKey } from '#base/ordered.ts';
import { blankParticipation } from '#domain/blank.ts';
import type { ParticipationId } from '#domain/ids.ts';
import { nameOf } from '#domain/people/person.ts';
import type { Person } from '#domain/people/person.ts';
import { partOf } from '#domain/papers/recipients.ts';
import type { Part } from '#domain/papers/recipients.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import { addressing } from '#languages/papers/salutations.ts';
import type { SpokenTo } from '#languages/papers/salutations.ts';
import { genderOf } from '#languages/papers/courtesy.ts';
import { printedFunction } from '../session/personLines.ts';
import { printedName } from '../session/printedName.ts';
import type { DocumentSource } from '../source.ts';
import type { Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';

export interface RecipientFacts {
  readonly person: Person;
  readonly part: Part | null;
}

/** null = the letter is one letter, to its addressee. */
export function recipientFacts({ event, peopleById, recipient }: DocumentSource): RecipientFacts | null {
  const person = recipient === undefined ? undefined : peopleById[recipient.personId];
  return person === undefined || recipient === undefined ? null : { person, part: partOf(recipient, event) };
}

export function spokenTo({ person }: RecipientFacts, voice: Voice): SpokenTo {
  const name = person.otherScripts[voice.language] ?? nameOf(person);
  return { honorific: person.honorific, name, familyName: person.familyName };
}

/** How a person stands on a paper who takes no part in the event: under their own name and first function. */
const NO_PART = blankParticipation('none' as ParticipationId, '' as OrderKey, 'none');

/** As printed in the programme where the person takes part in it. */
export function recipientName({ person, part }: RecipientFacts, voice: Voice): string {
  return printedName(part?.participation ?? NO_PART, person, voice);
}

export function recipientFunction({ person, part }: RecipientFacts, voice: Voice): readonly Inline[] {
  return printedFunction(part?.participation ?? NO_PART, person, voice);
}

type PersonReader = (facts: RecipientFacts, source: DocumentSource, voice: Voice) => string | null;

const READERS = {
  'person-salutation': (facts: RecipientFacts, _source: DocumentSource, voice: Voice) =>
    addressing(spokenTo(facts, voice), voice.language),
  'person-name': (facts: RecipientFacts, _source: DocumentSource, voice: Voice) =>
    recipientName(facts, voice),
  'person-function': (facts: RecipientFacts, _source: DocumentSource, voice: Voice) =>
    recipientFunction(facts, voice)
      .map((inline) => (inline.type === 'text' ? inline.text : ''))
      .join('')
      .replace(/\.$/, ''),
  'person-role': ({ person, part }: RecipientFacts, _source: DocumentSource, voice: Voice) => {
    if (part === null) return null;
    const { role } = part.participation;
    const gender = genderOf(person.honorific);
    const label = voice.words.roleLabel(role, [gender], voice.houseStyle.spelling);
    return label.slice(0, 1).toLocaleLowerCase(voice.language) + label.slice(1);
  },
  'person-session': ({ part }: RecipientFacts, { event }: DocumentSource, voice: Voice) => {
    if (part === null) return null;
    const title = voice.say(part.session.title);
    const number = numberOf(event, part.session.id, voice.language);
    return [number, title === '' ? '' : voice.words.quoted(title)]
      .filter((words) => words !== '')
      .join(voice.words.comma);
  },
  'person-minutes': ({ part }: RecipientFacts, _source: DocumentSource, voice: Voice) =>
    part === null || part.participation.minutes === null
      ? null
      : voice.words.minutes(part.participation.minutes),
} satisfies Readonly<Record<string, PersonReader>>;

export function personField(name: keyof typeof READERS, source: DocumentSource, voice: Voice): string | null {
  const facts = recipientFacts(source);
  return facts === null ? null : READERS[name](facts, source, voice);
}
