// What the chair of a session does, one thing after another: opens, recalls the time limits, gives the floor to each
// speaker in protocol order, opens the floor, closes. The words are set phrases round the names of the programme.
import { inOrder } from '#base/ordered.ts';
import type { Participation } from '#domain/people/participation.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import type { Session } from '#domain/programme/session.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import type { ScriptWords } from '#languages/papers/generatedWords.ts';
import { chairsOf, expectedIn } from '../people.ts';
import { officeInlines, personOf, whoInlines } from '../session/naming.ts';
import { printedName } from '../session/printedName.ts';
import { floorBlocks } from '../session/sessionBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { list, paragraph, strong, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import type { ScriptOptions } from './options.ts';
import type { ClockItem } from './runningClock.ts';

export interface ScriptPlace {
  readonly source: DocumentSource;
  readonly options: ScriptOptions;
  readonly voice: Voice;
}

type ScriptItem = ClockItem<readonly Block[]>;

export function scriptItems(session: Session, place: ScriptPlace): readonly ScriptItem[] {
  const chairs = chairsOf(session);
  const speakers = expectedIn(session).filter((one) => !chairs.includes(one));
  const after = [
    ...subItems(session, place),
    ...floor(session, speakers.length === 0, place),
    closing(session, place),
  ];
  return [
    ...opening(session, chairs, place),
    ...speakers.map((one, index) => speech(one, speakers[index - 1], place)),
    ...thankedFirst(speakers.at(-1), after, place),
  ];
}

/** Each thing said in a row of its own, so that a long list of questions does not leave half a page empty. */
function opening(
  session: Session,
  chairs: readonly Participation[],
  place: ScriptPlace,
): readonly ScriptItem[] {
  const { source, options, voice } = place;
  const words = scriptWords(voice);
  const [chair] = chairs;
  const minutes = chair === undefined ? null : (chair.minutes ?? options.minutesEach);
  const number = numberOf(source.event, session.id, voice.language);
  const parts = [
    [cue([text(words.greeting)]), cue([text(words.open(number, withoutMark(voice.say(session.title))))])],
    options.hasThemes ? listed(words.themes, 'themes', session.themesById, voice) : [],
    options.hasQuestions ? listed(words.questions, 'questions', session.questionsById, voice) : [],
    limits(session, voice),
  ].filter((part) => part.length > 0);
  return parts.map((item, index) => ({ minutes: index === 0 ? minutes : null, takesRest: false, item }));
}

function limits(session: Session, voice: Voice): readonly Block[] {
  const rules = inOrder(session.floorRulesById).length === 0 ? [] : floorBlocks(session, voice);
  return rules.length === 0 ? [] : [cue([text(scriptWords(voice).limits)]), ...rules];
}

function listed(
  leadIn: string,
  style: 'themes' | 'questions',
  itemsById: Session['themesById'],
  voice: Voice,
): readonly Block[] {
  const items = inOrder(itemsById).flatMap((item) => {
    const words = voice.inlines(item.text);
    return words.length === 0 ? [] : [[paragraph('body', words)]];
  });
  const sign = style === 'themes' ? 'bullet' : 'number';
  return items.length === 0 ? [] : [cue([text(leadIn)]), list(style, sign, items)];
}

/** "I thank H.E. Mr. X. I now give the floor to H.E. Ms. Y, Permanent Representative of …." */
function speech(
  one: Participation,
  before: Participation | undefined,
  { source, options, voice }: ScriptPlace,
): ScriptItem {
  const [ahead, behind] = aroundName(one, scriptWords(voice));
  const office = officeInlines(one, source, voice);
  const capacity = inSentence(voice.inlines(one.capacity));
  const note = options.audience === 'internal' ? one.note : '';
  return {
    minutes: one.minutes ?? options.minutesEach,
    takesRest: false,
    item: [
      cue([
        ...thanks(before, source, voice),
        text(ahead),
        strong(spoken(whoInlines(one, source, voice, false))),
        ...[office, capacity].flatMap((part) =>
          part.length === 0 ? [] : [text(voice.words.comma), ...part],
        ),
        text(behind),
      ]),
      ...(note === '' ? [] : [internalNote(note, voice)]),
    ],
  };
}

function aroundName({ mode }: Participation, words: ScriptWords): ScriptWords['giveFloor'] {
  if (mode === 'video-message') return words.showMessage;
  if (mode === 'read-out') return words.readOut;
  return mode === 'live-video' ? words.giveFloorByVideo : words.giveFloor;
}

/** Nobody is thanked whose name is not known yet. */
function thanks(one: Participation | undefined, source: DocumentSource, voice: Voice): readonly Inline[] {
  const name = one === undefined ? '' : withoutMark(printedName(one, personOf(one, source), voice));
  return name === '' ? [] : [text(`${scriptWords(voice).thank(name)}${voice.words.gap}`)];
}

/** The last speaker is thanked with the first words that follow. */
function thankedFirst(
  last: Participation | undefined,
  [next, ...others]: readonly ScriptItem[],
  { source, voice }: ScriptPlace,
): readonly ScriptItem[] {
  const said = thanks(last, source, voice);
  if (next === undefined) return [];
  const [first, ...below] = next.item;
  if (said.length === 0 || first?.type !== 'paragraph') return [next, ...others];
  return [{ ...next, item: [cue([...said, ...first.inlines]), ...below] }, ...others];
}

function subItems(session: Session, { voice }: ScriptPlace): readonly ScriptItem[] {
  return inOrder(session.subItemsById).flatMap((one) => {
    const words = withoutMark(voice.say(one.text));
    return words === ''
      ? []
      : [{ minutes: one.minutes, takesRest: false, item: [cue([text(scriptWords(voice).comeTo(words))])] }];
  });
}

/** Where the floor has rules or a list of speakers, or is all there is, it is opened; what time is left is its. */
function floor(session: Session, isAll: boolean, { voice }: ScriptPlace): readonly ScriptItem[] {
  const hasRules = session.listOfSpeakers !== 'unstated' || inOrder(session.floorRulesById).length > 0;
  const hasFloor = hasRules || (isAll && inOrder(session.subItemsById).length === 0);
  return hasFloor
    ? [{ minutes: null, takesRest: true, item: [cue([text(scriptWords(voice).openFloor)])] }]
    : [];
}

function closing(session: Session, { source, voice }: ScriptPlace): ScriptItem {
  const number = numberOf(source.event, session.id, voice.language);
  const words = scriptWords(voice).close(number);
  return { minutes: null, takesRest: false, item: [cue([text(words)])] };
}

export function internalNote(note: string, voice: Voice): Block {
  return paragraph('internalNote', [
    strong([text(scriptWords(voice).internalNote)]),
    text(`${voice.words.gap}${note}`),
  ]);
}

export function scriptWords(voice: Voice): ScriptWords {
  return generatedWordsIn(voice.language).script;
}

function cue(inlines: readonly Inline[]): Block {
  return paragraph('cue', inlines);
}

/** What ends a line of the programme does not end what is said: "Persons:", "Pettigrew."; "Jr." keeps its stop. */
function withoutMark(words: string): string {
  return words.replace(/[:：;。]$|(?<=\p{L}{3})\.$/u, '');
}

function spoken(name: readonly Inline[]): readonly Inline[] {
  return name.map((inline) =>
    inline.type === 'text' ? { ...inline, text: withoutMark(inline.text) } : inline,
  );
}

/** "In his capacity as …" goes on in small letters; a word of more than two letters may be a name. */
function inSentence(capacity: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = capacity;
  if (first?.type !== 'text' || !/^\p{Lu}\p{Ll}?\s/u.test(first.text)) return capacity;
  return [{ ...first, text: first.text.slice(0, 1).toLowerCase() + first.text.slice(1) }, ...others];
}
