// How one participation prints: name and function in the order kept, capacity on a line of its own, how the person
// takes part, and (TBC). Reads only what may be printed; contacts and notes are never looked at.
import { inOrder } from '#base/ordered.ts';
import type { Participation } from '#domain/people/participation.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { Person } from '#domain/people/person.ts';
import type { Gender } from '#languages/papers/paperWords.ts';
import { emphasis, paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';

/** The person's line, and the capacity line where there is one; `lead` stands before the name ("Chair: "), `tail` last. */
export function personLines(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
  lead: readonly Inline[] = [],
  tail: readonly Inline[] = [],
): readonly Block[] {
  const mode = voice.words.modes[participation.mode] ?? '';
  const capacity = voice.inlines(participation.capacity);
  const modeBehind = mode !== '' && !participation.isModeFirst ? [text(` - ${mode}`)] : [];
  const line = [
    ...lead,
    ...(mode !== '' && participation.isModeFirst ? modeAhead(participation.mode, mode, voice) : []),
    ...nameAndFunction(participation, person, voice),
    ...(capacity.length === 0 && modeBehind.length > 0 ? [emphasis(modeBehind)] : []),
    ...tail,
  ];
  const first = paragraph(lead.length === 0 ? 'person' : 'roleLine', line);
  return capacity.length === 0
    ? [first]
    : [first, paragraph('capacity', [emphasis([...capacity, ...modeBehind])])];
}

/** The name as printed here: as typed, in the paper's script where it is known, or the person's own. */
export function printedName(participation: Participation, person: Person | undefined, voice: Voice): string {
  if (participation.nameAs !== null) return participation.nameAs;
  if (person === undefined) return '';
  return person.otherScripts[voice.language] ?? fullNameOf(person);
}

export function printedFunction(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
): readonly Inline[] {
  if (participation.functionAs !== null) return voice.inlines(participation.functionAs);
  const [first] = person === undefined ? [] : inOrder(person.functionsById);
  return first === undefined ? [] : voice.inlines(first.text);
}

/** What the courtesy title says, for the roles that inflect; never guessed from a name. */
export function genderOf(name: string): Gender {
  if (/(^|[\s.])(Ms|Mrs|Miss|Mme|Mlle|Sra|Srta|Г-жа|г-жа|السيدة)\b|السيدة|女士/.test(name)) return 'female';
  if (/(^|[\s.])(Mr|M|Sr|Г-н|г-н)\b|السيد|先生/.test(name)) return 'male';
  return 'unknown';
}

function nameAndFunction(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
): readonly Inline[] {
  const name = printedName(participation, person, voice);
  const printed = printedFunction(participation, person, voice);
  const former = voice.inlines(participation.formerTitle);
  // A full stop typed behind the function closes the whole line, so it stays last whatever else is added.
  const { inlines: office, stop } = withoutStop(printed);
  const isSeat = name === '';
  const nameInlines = isSeat ? [] : [text(name)];
  const parts = participation.isFunctionFirst ? [office, nameInlines] : [nameInlines, office];
  const isUnsure = participation.state === 'tentative' || isSeat;
  return [
    ...joined(parts.filter((part) => part.length > 0)),
    ...(former.length === 0 ? [] : [text(' ('), emphasis(former), text(')')]),
    ...(isUnsure ? [text(`${isSeat && office.length === 0 ? '' : ' '}${voice.words.toBeConfirmed}`)] : []),
    ...(stop === '' ? [] : [text(stop)]),
  ];
}

/**
 * A function that is not translated takes the name along into its language: in a right-to-left line the two would
 * otherwise stand in the wrong order.
 */
function joined(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  const all = parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
  const words = all.filter((inline) => inline.type === 'text');
  const language = words.find((inline) => inline.language !== undefined)?.language;
  return language === undefined || words.length < all.length
    ? all
    : [text(words.map((inline) => inline.text).join(''), language)];
}

function withoutStop(inlines: readonly Inline[]): { inlines: readonly Inline[]; stop: string } {
  const last = inlines.at(-1);
  if (last === undefined || last.type !== 'text' || !last.text.endsWith('.')) return { inlines, stop: '' };
  return { inlines: [...inlines.slice(0, -1), { ...last, text: last.text.slice(0, -1) }], stop: '.' };
}

function modeAhead(modeId: string, mode: string, voice: Voice): readonly Inline[] {
  const phrase = voice.words.modeFrom(modeId);
  return phrase.startsWith(mode)
    ? [emphasis([text(mode)]), text(`${phrase.slice(mode.length)} `)]
    : [text(`${phrase} `)];
}
