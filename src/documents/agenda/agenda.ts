// The annotated agenda: every session as a numbered item, with what is to be discussed under it, who leads it, how the
// floor is given (for delegations) and what the public may see of it.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { DayProgramme, Row } from '#domain/programme/rows.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { audienceField } from '../audience.ts';
import { readOptions, toggle } from '../options.ts';
import type { OptionValues } from '../options.ts';
import { dayInlines, daysWithRows, hasDayHeadings } from '../programme/entries.ts';
import { headingBlocks, withLabel } from '../programme/heading.ts';
import { headingCaseField, headingField } from '../programme/options.ts';
import { sessionInlines } from '../session/naming.ts';
import { placeBlocks } from '../session/place.ts';
import { accessWords, insideBlocks } from '../session/sessionBlocks.ts';
import type { InsideOptions } from '../session/sessionBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { heading, keyed, paragraph, strong, text } from '../tree.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';

export const AGENDA_FIELDS = {
  audience: audienceField,
  heading: headingField,
  place: { kind: 'text' },
  headingCase: headingCaseField,
  hasPeople: toggle(true),
  hasThemes: toggle(true),
  hasQuestions: toggle(true),
} as const;

type AgendaOptions = OptionValues<typeof AGENDA_FIELDS>;

/** "Annotated Provisional Agenda". */
export function agendaStage({ event }: DocumentSource, voice: Voice): string {
  const agenda = voice.words.agendaByStage[event.stage] ?? '';
  return withLabel(generatedWordsIn(voice.language).annotated(agenda), event, voice);
}

export function agendaBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(AGENDA_FIELDS, source.paper.options);
  const days = daysWithRows(source.event);
  const hasDays = hasDayHeadings(days.length, voice);
  let number = 0;
  const itemOf = (row: Row): readonly Block[] => {
    const session = source.event.sessionsById[row.sessionId];
    if (session === undefined) return [];
    if (!kindOf(session).isPause) number += 1;
    const title = sessionInlines(session, source, voice);
    const numbered = kindOf(session).isPause ? title : [text(`${number}. `), ...title];
    const subtitle = voice.inlines(session.subtitle);
    return keyed(session.id, [
      heading('section', hasDays ? 3 : 2, numbered),
      ...(subtitle.length === 0 ? [] : [paragraph('sessionSubtitle', subtitle)]),
      ...keyed('place', placeBlocks(row.sittings, { hasDate: false }, source, voice)),
      ...annotations(row, source, options, voice),
    ]);
  };
  const dayOf = (day: DayProgramme): readonly Block[] => [
    ...(hasDays ? keyed(day.day, [heading('day', 2, dayInlines(day, voice))]) : []),
    ...day.rows.flatMap(itemOf),
  ];
  return [...headingBlocks(source, options, agendaStage(source, voice), voice), ...days.flatMap(dayOf)];
}

const NOTHING = {
  hasPeople: false,
  hasThemes: false,
  hasQuestions: false,
  hasSubItems: false,
  hasFloorRules: false,
  hasAccess: false,
};

/** What is to be discussed, then who leads it, then how the floor is given. */
function annotations(
  row: Row,
  source: DocumentSource,
  options: AgendaOptions,
  voice: Voice,
): readonly Block[] {
  const session = source.event.sessionsById[row.sessionId];
  if (session === undefined) return [];
  const nothing = { ...NOTHING, audience: options.audience };
  const part = (shown: Partial<InsideOptions>) =>
    insideBlocks(session, source, { ...nothing, ...shown }, voice);
  const words = generatedWordsIn(voice.language);
  const inside = [
    ...part({ hasThemes: options.hasThemes }),
    ...ledIn(words.questions, part({ hasQuestions: options.hasQuestions })),
    ...part({ hasPeople: options.hasPeople, hasSubItems: true }),
    ...ledIn(words.limits, part({ hasFloorRules: options.audience !== 'public' })),
  ];
  const access = accessWords(session, voice);
  return access === ''
    ? inside
    : [...inside, { type: 'note', inlines: [strong([text(words.forThePublic)]), text(` ${access}`)] }];
}

/** A list without a lead-in of its own gets the usual one. */
function ledIn(words: string, blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  if (first === undefined || (first.type === 'paragraph' && first.style === 'leadIn')) return blocks;
  return [paragraph('leadIn', [text(words)]), ...blocks];
}
