// How one participation prints: name and function in the order kept, capacity on a line of its own, how the person
// takes part, and (TBC). Reads only what may be printed; contacts and notes are never looked at.
import { inOrder } from '#base/ordered.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { emphasis, paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { nameBesideForeign, nameInlines } from './printedName.ts';

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
    ...nameAndFunction(participation, person, voice, lead.length === 0),
    ...(capacity.length === 0 && modeBehind.length > 0 ? [emphasis(modeBehind)] : []),
    ...tail,
  ];
  const first = paragraph(lead.length === 0 ? 'person' : 'roleLine', line);
  return capacity.length === 0
    ? [first]
    : [first, paragraph('capacity', [emphasis([...capacity, ...modeBehind])])];
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

function nameAndFunction(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
  isFirst: boolean,
): readonly Inline[] {
  const isModeAhead = participation.isModeFirst && participation.mode !== 'in-person';
  const isNameFirst = isFirst && !isModeAhead && !participation.isFunctionFirst;
  const printed = printedFunction(participation, person, voice);
  const isForeign = printed[0]?.type === 'text' && printed[0].language === voice.mainLanguage;
  const sayName = isForeign ? nameBesideForeign : nameInlines;
  const name = sayName(participation, person, voice, isNameFirst);
  const former = voice.inlines(participation.formerTitle);
  // A full stop typed behind the function closes the whole line, so it stays last whatever else is added.
  const { inlines: office, stop } = withoutStop(printed);
  const isSeat = name.length === 0;
  const parts = participation.isFunctionFirst ? [office, name] : [name, office];
  const { gap, brackets } = voice.words;
  const isUnsure = participation.state === 'tentative' || isSeat;
  const line = [
    ...joined(
      parts.filter((part) => part.length > 0),
      voice,
    ),
    ...(former.length === 0 ? [] : [text(brackets[0]), emphasis(former), text(brackets[1])]),
    ...(isUnsure ? [text(`${isSeat && office.length === 0 ? '' : gap}${voice.words.toBeConfirmed}`)] : []),
  ];
  return stop === '' ? line : closed(line, stop);
}

/** The stop belongs to the language it closes: after foreign words a right-to-left line would set it before them. */
function closed(line: readonly Inline[], stop: string): readonly Inline[] {
  const last = line.at(-1);
  return last?.type === 'text' && last.language !== undefined
    ? [...line.slice(0, -1), { ...last, text: last.text + stop }]
    : [...line, text(stop)];
}

/**
 * What is not translated holds together: a name and a function in one foreign language are one run of it, or in a
 * right-to-left line the two would stand in the wrong order.
 */
function joined(parts: readonly (readonly Inline[])[], voice: Voice): readonly Inline[] {
  const [first = [], ...others] = parts;
  return others.reduce((before, next) => {
    const last = before.at(-1);
    const start = next[0];
    const isOneRun =
      last?.type === 'text' &&
      start?.type === 'text' &&
      last.language !== undefined &&
      last.language === start.language;
    return isOneRun
      ? [
          ...before.slice(0, -1),
          text(`${last.text}${paperWordsIn(last.language).comma}${start.text}`, last.language),
          ...next.slice(1),
        ]
      : [...before, text(voice.words.comma), ...next];
  }, first);
}

function withoutStop(inlines: readonly Inline[]): { inlines: readonly Inline[]; stop: string } {
  const last = inlines.at(-1);
  if (last === undefined || last.type !== 'text' || !last.text.endsWith('.')) return { inlines, stop: '' };
  return { inlines: [...inlines.slice(0, -1), { ...last, text: last.text.slice(0, -1) }], stop: '.' };
}

function modeAhead(modeId: string, mode: string, voice: Voice): readonly Inline[] {
  const phrase = voice.words.modeFrom(modeId);
  return phrase.startsWith(mode)
    ? [emphasis([text(mode)]), text(`${phrase.slice(mode.length)}${voice.words.gap}`)]
    : [text(`${phrase}${voice.words.gap}`)];
}
