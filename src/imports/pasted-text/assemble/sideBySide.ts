// Sessions side by side that stand one below the other under one hour: "Parallel sessions A", then "A1: Paper (Room 2.14)"
// and "A2: Born digital (Room 2.15)" with their people. Each becomes a session of the same hours.
import { fold } from '#languages/foldedText.ts';
import { roomOffTitle } from '../heading/roomOffTitle.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isPerson } from '../recognise/isPerson.ts';
import { wordsOf } from '../recognise/wordsIn.ts';
import type { SourceLine } from '../sourceBlock.ts';
import type { Draft } from './drafts.ts';

const PARALLEL_WORD = wordsOf(
  'parallel|concurrent|breakout*|break-out*|simultaneous|side by side|working groups|workshops|side events',
  'parallele*|simultane*|ateliers|groupes de travail|en parallele',
  'paralel*|simultane*|talleres|grupos de trabajo|mesas tematicas|mesas de trabajo',
  'параллельн*|секционн*|секции|работа секций|по секциям|тематические площадки',
  '平行|分组|分论坛|分会场|并行|分組|分論壇|同步',
  'متوازية|المتوازية|ورش العمل|مجموعات العمل|جلسات متزامنة',
);

/** What sits beside another of its kind; talks and items of an agenda follow each other. */
const SIDE_NOUN = wordsOf(
  'session|section|panel|workshop|track|group|working group|round table|roundtable|stream|breakout|side event|cluster|parallel',
  'session|section|seance|panel|atelier|groupe|table ronde|volet',
  'sesion|seccion|panel|taller|grupo|mesa|eje',
  'секция|сессия|панель|группа|площадка|круглый стол|подсекция|мастер-класс',
  '分论坛|分会场|小组|专场|分組|場次|分会|论坛|组',
  'ورشة|الورشة|المجموعة|الجلسة|القاعة|جلسة|مجموعة',
);

const LONGEST = 300;

const CODE = /^[A-Z]\.?\d{1,2}(?:[:.)]|\s[–—-])\s/u;

export function sideBySide(draft: Draft): readonly Draft[] {
  const coded = placesOf(draft, ({ text }) => CODE.test(text));
  const lettered = letteredPlaces(draft);
  const numbered = belowTitle(draft, placesOf(draft, isNumbered));
  const places = [coded, lettered, numbered].find((found) => found.length > 1) ?? placesWithRooms(draft);
  const [first] = places;
  if (first === undefined || places.length < 2 || !areBeside(draft, places)) return [draft];
  const children = places.map((from, index): Draft => {
    const body = draft.body.slice(from, places[index + 1]);
    return {
      ...draft,
      row: {
        ...draft.row,
        body,
        people: [],
        column: index + 1,
        lines: index === 0 && first === 0 ? draft.row.lines : body.flatMap((line) => line.lines),
      },
      body,
      people: [],
    };
  });
  return first === 0 ? children : [{ ...draft, body: draft.body.slice(0, first) }, ...children];
}

/** "Session 3: Parallel working groups" stands over "Group 1" and "Group 2", and not beside them. */
function belowTitle({ body }: Draft, places: readonly number[]): readonly number[] {
  const isOver =
    places[0] === 0 && places.length > 2 && PARALLEL_WORD.at(fold((body[0]?.text ?? '').slice(0, 200))) >= 0;
  return isOver ? places.slice(1) : places;
}

/** Below "Work of the sections:" every line ends in a room of its own. */
function placesWithRooms(draft: Draft): readonly number[] {
  const [title] = draft.body;
  if (title === undefined || !/[:：]\s*$/u.test(title.text) || roleLabelAt(title.text) !== null) return [];
  const places = placesOf(draft, ({ text }) => roomOf(text) !== null && !isPerson(text)).filter(
    (at) => at > 0,
  );
  const rooms = places.map((at) => roomOf(draft.body[at]?.text ?? ''));
  return new Set(rooms).size === rooms.length ? places : [];
}

function roomOf(text: string): string | null {
  const { title, room } = roomOffTitle(text);
  return /\p{L}{3}/u.test(title) ? room : null;
}

function placesOf({ body }: Draft, isBeside: (line: SourceLine) => boolean): readonly number[] {
  return body.flatMap((line, place) => (line.text.length <= LONGEST && isBeside(line) ? [place] : []));
}

/** "A. Security (Room 101)", "B. Trade (Room 102)": letters that follow each other from A. */
function letteredPlaces(draft: Draft): readonly number[] {
  const places: number[] = [];
  for (const place of placesOf(draft, ({ text }) => LETTERED.test(text))) {
    const letter = draft.body[place]?.text.codePointAt(0) ?? 0;
    if (letter === FIRST_LETTER + places.length) places.push(place);
  }
  return places;
}

const LETTERED = /^[A-H][.)]\s+["“«]?\p{Lu}\p{L}/u;
const FIRST_LETTER = 65;

function isNumbered({ text }: SourceLine): boolean {
  const { number } = numberedTitle(text);
  return number !== '' && SIDE_NOUN.at(fold(number)) >= 0;
}

function areBeside(draft: Draft, places: readonly number[]): boolean {
  const lines = places.flatMap((place) => draft.body[place] ?? []);
  if (lines.every(({ text }) => CODE.test(text))) return true;
  const title = places[0] === 0 ? '' : (draft.body[0]?.text ?? '');
  if (PARALLEL_WORD.at(fold(title.slice(0, 200))) >= 0) return true;
  return lines.every(({ text }) => roomOffTitle(text).room !== null);
}
