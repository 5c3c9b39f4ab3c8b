// What one session says in a programme: its heading and title, its themes, its people, what happens inside it.
// The same in every layout; the hours and the room stand outside, where the layout puts them.
import { inOrder } from '#base/ordered.ts';
import type { ListItem, Session } from '#domain/programme/session.ts';
import type { ProgrammeOptions } from '../programme/options.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import type { DocumentSource } from '../source.ts';
import { emphasis, heading, keyed, list, paragraph, strong, text } from '../tree.ts';
import type { Block, Inline, ListSign } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { peopleBlocks } from './roleGroups.ts';

export interface SessionPlace {
  /** "Panel II", or empty. */
  readonly number: string;
  /** How deep its heading stands under the headings of days and parts of the day. */
  readonly level: 2 | 3 | 4;
}

export function sessionBlocks(
  session: Session,
  place: SessionPlace,
  source: DocumentSource,
  options: ProgrammeOptions & { readonly hasPeople?: boolean },
  voice: Voice,
): readonly Block[] {
  const inside = insideBlocks(session, source, { hasPeople: true, ...options }, voice);
  return [...keyed('title', headingBlocks(session, place, inside.length > 0, voice)), ...inside];
}

/** What stands under the session's title. */
export interface InsideOptions extends Omit<
  ProgrammeOptions,
  'heading' | 'headingCase' | 'stageWord' | 'place'
> {
  readonly hasPeople: boolean;
}

export function insideBlocks(
  session: Session,
  source: DocumentSource,
  options: InsideOptions,
  voice: Voice,
): readonly Block[] {
  return [
    ...(options.hasAccess ? accessBlocks(session, voice) : []),
    ...(options.hasThemes ? listed('themes', 'bullet', session.themesLeadIn, session.themesById, voice) : []),
    ...(options.hasPeople ? peopleBlocks(session, source, options.audience, voice) : []),
    ...(options.hasQuestions
      ? listed('questions', 'number', session.questionsLeadIn, session.questionsById, voice)
      : []),
    ...(options.hasSubItems ? subItemBlocks(session, voice) : []),
    ...(options.hasFloorRules ? floorBlocks(session, voice) : []),
  ];
}

function headingBlocks(
  session: Session,
  { number, level }: SessionPlace,
  isFollowed: boolean,
  voice: Voice,
): readonly Block[] {
  const title = voice.inlines(session.title);
  const subtitle = voice.inlines(session.subtitle);
  const unsure = session.isToBeConfirmed ? [text(`${voice.words.gap}${voice.words.toBeConfirmed}`)] : [];
  const below = subtitle.length === 0 ? [] : [paragraph('sessionSubtitle', subtitle)];
  const asHeading = (inlines: readonly Inline[]) => heading('sessionTitle', level, inlines);

  if (number === '' || title.length === 0) {
    const words = number === '' ? (title.length === 0 ? [text(voice.words.noTitle)] : title) : [text(number)];
    return [asHeading(withColon([...words, ...unsure], isFollowed || below.length > 0, voice)), ...below];
  }
  if (voice.houseStyle.isNumberOnTitleLine)
    return [
      asHeading([text(`${voice.words.withColon(number)}${voice.words.gap}`), ...title, ...unsure]),
      ...below,
    ];
  return [
    asHeading(withColon([text(number)], true, voice)),
    paragraph('sessionTitle', [...emphasised(title, voice), ...unsure]),
    ...below,
  ];
}

function emphasised(title: readonly Inline[], voice: Voice): readonly Inline[] {
  const how = voice.houseStyle.titleEmphasis;
  return how === 'italic' ? [emphasis(title)] : how === 'bold' ? [strong(title)] : title;
}

/** A heading that already ends in a mark keeps it alone. */
function withColon(inlines: readonly Inline[], isFollowed: boolean, voice: Voice): readonly Inline[] {
  const last = inlines.at(-1);
  if (!isFollowed || !voice.houseStyle.hasHeadingColon || last?.type !== 'text') return inlines;
  if (/[.:;!?：。！？؟]$/.test(last.text)) return inlines;
  const words = paperWordsIn(last.language ?? voice.language);
  return [...inlines.slice(0, -1), { ...last, text: words.withColon(last.text) }];
}

function listed(
  style: 'themes' | 'questions',
  sign: ListSign,
  leadIn: Session['themesLeadIn'],
  itemsById: Readonly<Record<string, ListItem>>,
  voice: Voice,
): readonly Block[] {
  const items = inOrder(itemsById).flatMap((item) => {
    const words = voice.inlines(item.text);
    if (words.length === 0) return [];
    return [keyed(item.id, [paragraph('body', item.isEmphasised ? [emphasis(words)] : words)])];
  });
  const lead = voice.inlines(leadIn);
  return [
    ...(lead.length === 0 ? [] : [paragraph('leadIn', lead)]),
    ...(items.length === 0 ? [] : [list(style, sign, items)]),
  ];
}

/** One sub-item is a line; several are a list under the mark that people have. */
function subItemBlocks(session: Session, voice: Voice): readonly Block[] {
  const lines = inOrder(session.subItemsById).flatMap((item) => {
    const words = voice.inlines(item.text);
    if (words.length === 0) return [];
    const length = item.minutes === null ? [] : [text(inBrackets(voice.words.minutes(item.minutes), voice))];
    return keyed(item.id, [paragraph('subItem', [...words, ...length])]);
  });
  const sign = voice.houseStyle.personMarker;
  return lines.length < 2 || sign === 'none'
    ? lines
    : [
        list(
          'subItems',
          sign,
          lines.map((line) => [line]),
        ),
      ];
}

function inBrackets(words: string, { words: { brackets } }: Voice): string {
  return `${brackets[0]}${words}${brackets[1]}`;
}

export function floorBlocks(session: Session, voice: Voice): readonly Block[] {
  const rules = inOrder(session.floorRulesById).flatMap((rule) => {
    const who = voice.say(rule.who);
    return who === '' ? [] : [paragraph('floorRule', [text(voice.words.floorRule(who, rule.minutes))])];
  });
  const speakers = voice.words.listOfSpeakers[session.listOfSpeakers] ?? '';
  return speakers === '' ? rules : [...rules, paragraph('floorRule', [text(speakers)])];
}

function accessBlocks(session: Session, voice: Voice): readonly Block[] {
  const words = accessWords(session, voice);
  return words === '' ? [] : [paragraph('access', [text(words)])];
}

/** "Open meeting · Webcast · Interpretation in …"; empty where nothing is stated. */
export function accessWords(session: Session, voice: Voice): string {
  return [
    voice.words.access[session.access] ?? '',
    session.isWebcast ? voice.words.webcast : '',
    session.interpretation.length === 0 ? '' : voice.words.interpretation(session.interpretation),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
