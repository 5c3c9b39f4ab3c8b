// What somebody is called whom changes concern, whether they sit in the programme as it is now or as it was.
import { inOrder, type OrderKey } from '#base/ordered.ts';
import { blankParticipation } from '#domain/blank.ts';
import type { Ref } from '#domain/editions/compare/change.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { ParticipationId, PersonId } from '#domain/ids.ts';
import type { Participation } from '#domain/people/participation.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { printedName } from '../session/printedName.ts';
import { atLineStart } from '../voice.ts';
import { isolated } from './isolated.ts';
import type { Telling } from './telling.ts';

const NO_PART = blankParticipation('none' as ParticipationId, '' as OrderKey, 'none');

/** As the programme prints it, or the record of somebody who is in no seat. */
export function nameOfPerson(ref: Ref<PersonId>, telling: Telling): string {
  const { voice, before, after } = telling;
  const seat = seatOfPerson(ref, telling);
  const [content, id] = ref.after === null ? [before, ref.before] : [after, ref.after];
  const person = id === null ? undefined : content.peopleById[id];
  const name = printedName(seat?.participation ?? NO_PART, person, voice);
  return atLineStart(isolated(name, voice.language), voice);
}

/** The first seat in the programme as it is now, or as it was. */
export function seatOfPerson(
  ref: Ref<PersonId>,
  { before, after }: Telling,
): { readonly participation: Participation; readonly content: EditionContent } | null {
  const seatIn = (content: EditionContent, id: PersonId | null) => {
    const participation = inProgrammeOrder(content.event)
      .flatMap((session) => inOrder(session.participationsById))
      .find(({ personId }) => personId === id);
    return id === null || participation === undefined ? null : { participation, content };
  };
  return seatIn(after, ref.after) ?? seatIn(before, ref.before);
}
