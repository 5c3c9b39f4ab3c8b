// The people of one proposed session as its participations, in the order of the source, which is protocol order.
import { grouped } from '../checks/grouped.ts';
import { orderKeys } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { blankParticipation } from '../blank.ts';
import type { HouseStyle } from '../houseStyle.ts';
import type { ParticipationId } from '../ids.ts';
import { functionAsPrinted } from '../people/asPrinted.ts';
import type { Participation } from '../people/participation.ts';
import { fullNameOf, type Person } from '../people/person.ts';
import type { ProposedPart } from './proposal.ts';
import { fullNameAsRead, personKeyOf } from './proposedPeople.ts';

interface Naming {
  readonly personOf: (key: string) => Person | undefined;
  readonly id: <Id extends string>() => Id;
  /** Takes note of roles that do not stand in the source. */
  readonly unsaidRoles: Set<ParticipationId>;
}

export function participationsOf(
  parts: readonly ProposedPart[],
  language: Language,
  { personOf, id, unsaidRoles }: Naming,
): Record<ParticipationId, Participation> {
  const keys = orderKeys(parts.length);
  const made = parts.flatMap((part, index): Participation[] => {
    const order = keys[index];
    if (order === undefined) return [];
    const key = personKeyOf(part);
    const person = key === null ? undefined : personOf(key);
    const name = fullNameAsRead(part);
    const partId = id<ParticipationId>();
    if (!part.isRoleSaid) unsaidRoles.add(partId);
    return [
      {
        ...blankParticipation(partId, order, part.role),
        personId: person?.id ?? null,
        nameAs: person === undefined || fullNameOf(person) === name ? null : name,
        functionAs: functionAsRead(part, person, language),
        isFunctionFirst: part.isFunctionFirst,
        capacity: textOf(part.capacity, language),
        formerTitle: textOf(part.formerTitle, language),
        mode: part.mode,
        isModeFirst: part.isModeFirst,
        state: part.isToBeConfirmed ? 'tentative' : 'confirmed',
      },
    ];
  });
  return Object.fromEntries(made.map((one) => [one.id, one]));
}

/** null where the person's own function says the same. Who has none in the source prints none. */
function functionAsRead(
  part: ProposedPart,
  person: Person | undefined,
  language: Language,
): LocalText | null {
  const own = functionAsPrinted({ functionAs: null }, person);
  if ((own[language] ?? '') === part.function) return null;
  if (part.function === '') return person === undefined ? null : {};
  return { [language]: part.function };
}

/** Labels that differ from what the event would print, and labels that are not there. */
export function roleLabelsOf(
  parts: readonly ProposedPart[],
  language: Language,
  { unlabelledRoles, spelling }: HouseStyle,
): Record<string, LocalText> {
  const labels: Record<string, LocalText> = {};
  for (const [role, own] of grouped(parts, (part) => part.role)) {
    const written = own.find(({ roleAs }) => roleAs !== '')?.roleAs ?? '';
    const isHidden = unlabelledRoles.includes(role);
    if (written === '') {
      if (!isHidden) labels[role] = {};
    } else if (isHidden || !isUsualLabel(written, role, language, spelling))
      labels[role] = { [language]: withoutColon(written) };
  }
  return labels;
}

function isUsualLabel(
  written: string,
  role: string,
  language: Language,
  spelling: HouseStyle['spelling'],
): boolean {
  const { roleLabel } = paperWordsIn(language);
  const said = fold(withoutColon(written));
  const genders = ['male', 'female'] as const;
  return genders.some((gender) =>
    [[gender], [gender, gender]].some((people) => fold(roleLabel(role, people, spelling)) === said),
  );
}

function withoutColon(label: string): string {
  return label.replace(/\s?[:：]\s?$/u, '').trim();
}

function textOf(words: string, language: Language): LocalText {
  return words === '' ? {} : { [language]: words };
}
