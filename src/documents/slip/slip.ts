// A speaker's slip: what one person needs to know, on a piece of paper to be cut out and handed over. Where, when, in
// which role, for how long, and who sits in the chair, for each session the person takes part in.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { link, readOptions, toggle } from '../options.ts';
import type { OptionValues } from '../options.ts';
import { chairsOf, participationsOf } from '../people.ts';
import type { PlacedParticipation } from '../people.ts';
import { officeInlines, roleWords, sessionInlines, whoInlines } from '../session/naming.ts';
import { whenLines, whereLines } from '../session/place.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, paragraph, text } from '../tree.ts';
import type { Block, Inline, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';

export const SLIP_FIELDS = {
  personId: link('person'),
  sessionId: link('session'),
  hasMinutes: toggle(true),
} as const;

type SlipOptions = OptionValues<typeof SLIP_FIELDS>;

export function slipBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(SLIP_FIELDS, source.paper.options);
  const people = peopleIn(source, options);
  if (people.length === 0)
    return [{ type: 'note', inlines: [text(generatedWordsIn(voice.language).nobody)] }];
  return people.map((parts) => ({
    type: 'sheet',
    style: 'slip',
    blocks: [
      ...whoseBlocks(parts, source, voice),
      ...parts.flatMap((part) => partBlocks(part, options, source, voice)),
    ],
  }));
}

/** Each person with all parts taken, in the order they are met in the programme. */
function peopleIn(
  { event }: DocumentSource,
  { personId, sessionId }: SlipOptions,
): readonly (readonly PlacedParticipation[])[] {
  const byPerson = new Map<string, PlacedParticipation[]>();
  for (const part of participationsOf(event, sessionId)) {
    const id = part.participation.personId;
    if (id === null) continue;
    const parts = byPerson.get(id);
    if (parts === undefined) byPerson.set(id, [part]);
    else parts.push(part);
  }
  const only = byPerson.get(personId);
  return only === undefined ? [...byPerson.values()] : [only];
}

function whoseBlocks(
  [part]: readonly PlacedParticipation[],
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  if (part === undefined) return [];
  const { event } = source;
  const title = voice.inlines(event.shortTitle);
  const office = officeInlines(part.participation, source, voice);
  return [
    paragraph('eventKind', title.length > 0 ? title : voice.inlines(event.title)),
    heading('paperTitle', 1, whoInlines(part.participation, source, voice)),
    ...(office.length === 0 ? [] : [paragraph('personFunction', office)]),
  ];
}

function partBlocks(
  { session, participation }: PlacedParticipation,
  { hasMinutes }: SlipOptions,
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  const labels = generatedWordsIn(voice.language).slip;
  const mode = voice.words.modes[participation.mode] ?? '';
  const role = [roleWords(participation, source, voice), mode].filter((one) => one !== '');
  const minutes =
    participation.minutes === null || !hasMinutes ? '' : voice.words.minutes(participation.minutes);
  const chairs = chairsOf(session).filter(({ id }) => id !== participation.id);
  const line = (label: string, found: readonly (readonly Inline[])[]): readonly TableRow[] => {
    const words = found.filter((inlines) => inlines.length > 0);
    const blocks = words.map((inlines) => paragraph('personFunction', inlines));
    return blocks.length === 0
      ? []
      : [
          {
            style: 'item',
            cells: [cell('time', [paragraph('time', [text(label)])]), cell('content', blocks)],
          },
        ];
  };
  const sittings = sittingsOf(session);
  return [
    heading('sessionTitle', 2, sessionInlines(session, source, voice)),
    {
      type: 'table',
      style: 'sign',
      columns: [34, 126],
      header: null,
      rows: [
        ...line(labels.when, whenLines(sittings, voice)),
        ...line(labels.where, whereLines(sittings, source, voice)),
        ...line(labels.role, [[text(role.join(' · '))]]),
        ...line(labels.minutes, minutes === '' ? [] : [[text(minutes)]]),
        ...line(
          labels.chair,
          chairs.map((chair) => whoInlines(chair, source, voice)),
        ),
      ],
    },
  ];
}
