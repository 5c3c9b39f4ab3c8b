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
  return [
    opening(session, chairs, place),
    ...speakers.map((one, index) => speech(one, speakers[index - 1], session, place)),
    ...lastThanks(speakers.at(-1), place),
    ...subItems(session, place),
    ...floor(session, place),
    closing(session, place),
  ];
}

function opening(session: Session, chairs: readonly Participation[], place: ScriptPlace): ScriptItem {
  const { source, options, voice } = place;
  const words = scriptWords(voice);
  const [chair] = chairs;
  const minutes = chair === undefined ? null : (chair.minutes ?? options.minutesEach);
  const number = numberOf(source.event, session.id, voice.language);
  return {
    minutes,
    takesRest: false,
    item: [
      cue([text(words.greeting)]),
      cue([text(words.open(number, voice.say(session.title)))]),
      ...(options.hasThemes ? listed(words.themes, 'themes', session.themesById, voice) : []),
      ...(options.hasQuestions ? listed(words.questions, 'questions', session.questionsById, voice) : []),
      ...limits(session, voice),
    ],
  };
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
  session: Session,
  { source, options, voice }: ScriptPlace,
): ScriptItem {
  const [ahead, behind] = aroundName(one, scriptWords(voice));
  const office = officeInlines(one, source, voice);
  const capacity = voice.inlines(one.capacity);
  const note = options.audience === 'internal' ? one.note : '';
  return {
    minutes: one.minutes ?? options.minutesEach,
    takesRest: false,
    item: [
      cue([
        ...thanks(before, source, voice),
        text(ahead),
        strong(whoInlines(one, session, source, voice, false)),
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
  const name = one === undefined ? '' : printedName(one, personOf(one, source), voice);
  return name === '' ? [] : [text(`${scriptWords(voice).thank(name)}${voice.words.gap}`)];
}

function lastThanks(one: Participation | undefined, { source, voice }: ScriptPlace): readonly ScriptItem[] {
  const said = thanks(one, source, voice);
  return said.length === 0 ? [] : [{ minutes: null, takesRest: false, item: [cue(said)] }];
}

function subItems(session: Session, { voice }: ScriptPlace): readonly ScriptItem[] {
  return inOrder(session.subItemsById).flatMap((one) => {
    const words = voice.say(one.text).replace(/[.。]$/, '');
    return words === ''
      ? []
      : [{ minutes: one.minutes, takesRest: false, item: [cue([text(scriptWords(voice).comeTo(words))])] }];
  });
}

/** Where the floor has rules or a list of speakers, it is opened; what time is left is its. */
function floor(session: Session, { voice }: ScriptPlace): readonly ScriptItem[] {
  const hasFloor = session.listOfSpeakers !== 'unstated' || inOrder(session.floorRulesById).length > 0;
  return hasFloor
    ? [{ minutes: null, takesRest: true, item: [cue([text(scriptWords(voice).openFloor)])] }]
    : [];
}

function closing(session: Session, { source, voice }: ScriptPlace): ScriptItem {
  const number = numberOf(source.event, session.id, voice.language);
  const words = scriptWords(voice).close(number, voice.say(session.title));
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
