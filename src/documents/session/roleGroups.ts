// The people of a session under the labels of their roles, in protocol order: neighbours of one role share a label,
// and nobody is ever moved to stand beside others of the same role.
import { inOrder } from '#base/ordered.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/programme/session.ts';
import { internalRemark } from '../audience.ts';
import type { Audience } from '../audience.ts';
import type { LocalText } from '#languages/language.ts';
import type { Gender } from '#languages/papers/paperWords.ts';
import type { DocumentSource } from '../source.ts';
import { keyed, list, paragraph, strong, text } from '../tree.ts';
import type { Block, Inline, ListSign } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { personLines, printedFunction } from './personLines.ts';
import { genderOnPaper, printedName } from './printedName.ts';

export function peopleBlocks(
  session: Session,
  source: DocumentSource,
  audience: Audience,
  voice: Voice,
): readonly Block[] {
  return groupsOf(session).flatMap((group) => groupBlocks(group, session, source, audience, voice));
}

function groupsOf(session: Session): readonly (readonly Participation[])[] {
  const groups: Participation[][] = [];
  for (const participation of inOrder(session.participationsById)) {
    if (!participation.isPrinted) continue;
    const last = groups.at(-1);
    if (last?.[0]?.role === participation.role) last.push(participation);
    else groups.push([participation]);
  }
  return groups;
}

function groupBlocks(
  group: readonly Participation[],
  session: Session,
  source: DocumentSource,
  audience: Audience,
  voice: Voice,
): readonly Block[] {
  const linesOf = (one: Participation, lead: readonly Inline[]) =>
    keyed(one.id, personLines(one, personOf(one), voice, lead, internalRemark(one, audience, voice)));
  const personOf = (one: Participation) =>
    one.personId === null ? undefined : source.peopleById[one.personId];
  const label = labelOf(group, session, voice, (one) => genderOnPaper(one, personOf(one), voice));
  const [only] = group;
  if (label !== '' && group.length === 1 && only !== undefined && voice.houseStyle.isSingleRoleInline)
    return linesOf(only, [strong([text(label)]), ...gapOf(voice)]);

  const sign = signOf(voice, label !== '');
  const people = group.map((one) => {
    const seat = label === '' && isBareSeat(one, personOf(one), voice) ? seatOf(one, voice) : [];
    return linesOf(one, seat);
  });
  return [
    ...(label === '' ? [] : [paragraph('roleLabel', [text(label)])]),
    ...(sign === 'none' ? people.flat() : [list('people', sign, people)]),
  ];
}

/** Nobody named, no function: without a label only the role says what is to be confirmed, "Speaker (TBC)". */
function isBareSeat(one: Participation, person: Person | undefined, voice: Voice): boolean {
  return printedName(one, person, voice) === '' && printedFunction(one, person, voice).length === 0;
}

function seatOf(one: Participation, voice: Voice): readonly Inline[] {
  return [
    text(`${voice.words.roleLabel(one.role, ['unknown'], voice.houseStyle.spelling)}${voice.words.gap}`),
  ];
}

function gapOf({ words }: Voice): readonly Inline[] {
  return words.gap === '' ? [] : [text(words.gap)];
}

/** With its colon; empty = the people stand without a label. */
function labelOf(
  group: readonly Participation[],
  session: Session,
  voice: Voice,
  genderOf: (one: Participation) => Gender,
): string {
  const role = group[0]?.role ?? '';
  const own = Object.hasOwn(session.roleLabelsByRole, role) ? session.roleLabelsByRole[role] : undefined;
  if (own === undefined && voice.houseStyle.unlabelledRoles.includes(role)) return '';
  const usual = () => voice.words.roleLabel(role, group.map(genderOf), voice.houseStyle.spelling);
  const label = own === undefined ? usual() : ownLabel(own, usual, voice);
  return label === '' || /[:：]$/.test(label) ? label : voice.words.withColon(label);
}

/** A label the session has of its own; without words in the paper's language, the usual one rather than a foreign one. */
function ownLabel(own: LocalText, usual: () => string, voice: Voice): string {
  const said = voice.say(own);
  return said === '' || !voice.untranslated.has(own) ? said : usual();
}

/** A square marks everyone; a dash only those who stand under a label, as officers type it. */
function signOf(voice: Voice, isLabelled: boolean): ListSign {
  const marker = voice.houseStyle.personMarker;
  return marker === 'dash' && !isLabelled ? 'none' : marker;
}
