// Whom a letter can go to: everybody named in the programme, once for each part they take, then everybody else in the
// library. Found by role, by session and by any words of name, function and session.
import { inOrder } from '#base/ordered.ts';
import type { ParticipationId, PersonId, SessionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { expectedParts } from '#domain/papers/recipients.ts';
import { functionAsPrinted, nameAsPrinted } from '#domain/people/asPrinted.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { fold } from '#languages/foldedText.ts';
import { textIn } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';

export interface Candidate {
  /** Tells them apart: one person may take several parts. */
  readonly key: string;
  readonly personId: PersonId;
  readonly participationId: ParticipationId | null;
  readonly name: string;
  readonly office: string;
  /** Empty for those who take no part. */
  readonly role: string;
  readonly sessionId: SessionId | null;
  /** "Panel II", or the title of a session without number. */
  readonly session: string;
}

export function candidateKey(personId: PersonId, participationId: ParticipationId | null): string {
  return `${personId} ${participationId ?? ''}`;
}

export function candidatesFor(
  event: PlannedEvent,
  peopleById: Library['peopleById'],
  language: Language,
): readonly Candidate[] {
  const say = (text: Person['organisation']) => textIn(text, language, event.mainLanguage);
  const numbers = numbersOf(event, language);
  const inProgramme = expectedParts(event).flatMap(({ session, participation }): readonly Candidate[] => {
    const { personId, id, role } = participation;
    const person = personId === null ? undefined : peopleById[personId];
    if (personId === null || person === undefined) return [];
    return [
      {
        key: candidateKey(personId, id),
        personId,
        participationId: id,
        name: nameAsPrinted(participation, person),
        office: say(functionAsPrinted(participation, person)),
        role,
        sessionId: session.id,
        session: numbers.get(session.id) ?? say(session.title),
      },
    ];
  });
  const taken = new Set(inProgramme.map(({ personId }) => personId));
  const others = Object.values(peopleById)
    .filter(({ id }) => !taken.has(id))
    .map((person) => ({ person, name: fullNameOf(person) }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ person, name }): Candidate => {
      const [first] = inOrder(person.functionsById);
      return {
        key: candidateKey(person.id, null),
        personId: person.id,
        participationId: null,
        name,
        office: first === undefined ? '' : say(first.text),
        role: '',
        sessionId: null,
        session: '',
      };
    });
  return [...inProgramme, ...others];
}

export interface CandidateWish {
  readonly words: string;
  /** Empty = any. */
  readonly role: string;
  readonly sessionId: string;
}

export function wantedOf(candidates: readonly Candidate[], wish: CandidateWish): readonly Candidate[] {
  const words = fold(wish.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return candidates.filter(({ name, office, session, role, sessionId }) => {
    if (wish.role !== '' && role !== wish.role) return false;
    if (wish.sessionId !== '' && sessionId !== wish.sessionId) return false;
    const text = fold(`${name} ${office} ${session}`);
    return words.every((word) => text.includes(word));
  });
}
