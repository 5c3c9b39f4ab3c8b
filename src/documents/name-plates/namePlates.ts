// Name plates to be folded and stood on the table: one for each person who sits in the room, with the name in the
// largest letters that fit and the function, or the State, under it. Who speaks from elsewhere needs none.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { stateNameIn } from '#languages/papers/stateNames.ts';
import { choice, link, readOptions, toggle } from '../options.ts';
import type { OptionValues } from '../options.ts';
import { participationsOf } from '../people.ts';
import type { PlacedParticipation } from '../people.ts';
import { officeInlines, personOf } from '../session/naming.ts';
import { bareNameInlines, nameInlines } from '../session/printedName.ts';
import { printedFunction } from '../session/personLines.ts';
import type { DocumentSource } from '../source.ts';
import { paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';

export const NAME_PLATES_FIELDS = {
  sessionId: link('session'),
  plateLine: choice(
    [
      { value: 'function', word: 'function' },
      { value: 'state', word: 'state' },
      { value: 'none', word: 'none' },
    ],
    'function',
  ),
  hasHonorific: toggle(true),
} as const;

type PlateOptions = OptionValues<typeof NAME_PLATES_FIELDS>;

export function namePlatesBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(NAME_PLATES_FIELDS, source.paper.options);
  const plates = seated(source, options.sessionId).flatMap((part) => plateOf(part, options, source, voice));
  return plates.length > 0
    ? plates
    : [{ type: 'note', inlines: [text(generatedWordsIn(voice.language).nobody)] }];
}

/** Everybody in the room once, however many sessions they sit in. */
function seated({ event }: DocumentSource, sessionId: string): readonly PlacedParticipation[] {
  const seen = new Set<string>();
  return participationsOf(event, sessionId).filter(({ participation: { personId, mode } }) => {
    if (mode !== 'in-person' || (personId !== null && seen.has(personId))) return false;
    if (personId !== null) seen.add(personId);
    return true;
  });
}

function plateOf(
  { participation }: PlacedParticipation,
  { plateLine, hasHonorific }: PlateOptions,
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  const person = personOf(participation, source);
  const named = hasHonorific
    ? nameInlines(participation, person, voice, true)
    : bareNameInlines(participation, person, voice);
  // A seat nobody is named for is marked by what it is for: "Representative of a Member State".
  const name = named.length > 0 ? named : printedFunction(participation, undefined, voice);
  if (name.length === 0) return [];
  const below: readonly Inline[] =
    plateLine === 'none'
      ? []
      : plateLine === 'function'
        ? officeInlines(participation, source, voice)
        : person === undefined
          ? []
          : person.state === ''
            ? voice.inlines(person.organisation)
            : [text(stateNameIn(person.state, voice.language) ?? person.state)];
  const blocks = [
    paragraph('personName', name),
    ...(below.length === 0 ? [] : [paragraph('personFunction', below)]),
  ];
  return [{ type: 'sheet', style: 'namePlate', blocks }];
}
