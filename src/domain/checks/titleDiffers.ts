// The title of the event, or of one of its sessions, typed into a paper with other words than the programme has: "Women
// and Children" in the letter, "Women and Girls" on the programme. A live field would follow; typed words do not.
import { textIn } from '#languages/language.ts';
import type { Paper } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { putField } from './edits.ts';
import { asPaper, asSession, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { quotesIn, withoutClosingMark } from './quotes.ts';
import { bodyTextsOf, rememberedByText, type PrintedText } from './texts.ts';
import { isSameWords, sharedWeight, weightOf, wordsOf, type Word } from './wordings.ts';
import type { SessionId } from '../ids.ts';

export const titleDiffers: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) => {
    const prose = Object.values<Paper>(event.papersById).flatMap((paper) => bodyTextsOf(event, paper));
    const titles = prose.length === 0 ? [] : titlesOf(event);
    if (titles.length === 0) return [];
    const found = new Map<string, Found>();
    for (const text of prose) {
      if (text.place.at !== 'paper') continue;
      const words = wordsIn(text);
      for (const title of titles) {
        const stretch = otherWording(text, words, title, event);
        if (stretch === null) continue;
        const wording = text.text.slice(stretch.from, stretch.to);
        const key = shortKey('title-differs', `${text.place.paperId} ${title.sessionId ?? ''}`, wording);
        if (!found.has(key)) found.set(key, foundAt(event, text, title, stretch, wording, key));
      }
    }
    return [...found.values()];
  },
};

interface Title {
  readonly words: readonly Word[];
  readonly plain: ReadonlySet<string>;
  readonly weight: number;
  readonly text: string;
  readonly sessionId: SessionId | null;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
}

/** Shorter titles are words of the language: "Opening Remarks". */
const LEAST_WEIGHT = 5;
const LEAST_UNQUOTED = 8;
const MANY_WORDS = /(?:\S+\s+|\S+-){4}\S/;
const NEAR = 0.7;

const wordsIn = rememberedByText(({ text }) => wordsOf(text));

function titlesOf(event: PlannedEvent): readonly Title[] {
  const all = [
    { local: event.title, sessionId: null },
    ...Object.values(event.sessionsById).map(({ id, title }) => ({ local: title, sessionId: id })),
  ];
  return all.flatMap(({ local, sessionId }) => {
    const text = textIn(local, event.mainLanguage);
    if (!MANY_WORDS.test(text)) return [];
    const words = wordsOf(text);
    const weight = weightOf(words);
    if (weight < LEAST_WEIGHT || words.length > 60) return [];
    return [{ words, plain: new Set(words.map(({ plain }) => plain)), weight, text, sessionId }];
  });
}

function otherWording(
  text: PrintedText,
  words: readonly Word[],
  title: Title,
  event: PlannedEvent,
): Stretch | null {
  if (!mayHold(words, title)) return null;
  for (const quote of quotesIn(text)) {
    const isAlike =
      sharedWeight(title.words, quote.words) / Math.max(title.weight, weightOf(quote.words)) >= NEAR;
    if (!isAlike || isNamedElsewhere(event, quote.words, title)) continue;
    return isSameWords(quote.words, title.words) ? null : { ...withoutClosingMark(quote), isQuoted: true };
  }
  // Unquoted, a short title or a session's is mostly just what the sentence says.
  const isTelling = title.sessionId === null && title.weight >= LEAST_UNQUOTED;
  return isTelling ? unquoted(text, words, title, event) : null;
}

function mayHold(words: readonly Word[], title: Title): boolean {
  const there = new Set<string>();
  for (const { plain } of words) if (title.plain.has(plain)) there.add(plain);
  return there.size >= title.plain.size * 0.6;
}

/** A stretch of about the title's length that begins and ends with words of it. */
function unquoted(
  text: PrintedText,
  words: readonly Word[],
  title: Title,
  event: PlannedEvent,
): Stretch | null {
  const first = title.words[0]?.plain;
  const { length } = title.words;
  let best: { readonly score: number; readonly own: readonly Word[] } | null = null;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.plain !== first) continue;
    for (let size = Math.max(4, length - 3); size <= length + 3 && at + size <= words.length; size += 1) {
      const own = words.slice(at, at + size);
      const shared = sharedWeight(title.words, own) / Math.max(title.weight, weightOf(own));
      if (isSameWords(own, title.words)) return null;
      if (shared >= NEAR && shared > (best?.score ?? 0)) best = { score: shared, own };
    }
  }
  const [start, end] = [best?.own[0], best?.own.at(-1)];
  if (best === null || start === undefined || end === undefined) return null;
  const isInQuote = quotesIn(text).some(({ from, to }) => from <= start.from && end.to <= to);
  if (isInQuote || isNamedElsewhere(event, best.own, title)) return null;
  return { from: start.from, to: end.to, isQuoted: false };
}

/** Another session's title is near this one's, and right. */
function isNamedElsewhere(event: PlannedEvent, words: readonly Word[], title: Title): boolean {
  return titlesOf(event).some((other) => other.text !== title.text && isSameWords(other.words, words));
}

function foundAt(
  event: PlannedEvent,
  text: PrintedText,
  { text: title, sessionId }: Title,
  { from, to, isQuoted }: Stretch,
  wording: string,
  key: string,
): Found {
  const field =
    sessionId === null
      ? ({ type: 'field', name: 'event-title' } as const)
      : ({ type: 'field', name: 'session-title', target: sessionId } as const);
  const { place } = text;
  return {
    key,
    place,
    saying: sessionId === null ? 'event' : 'session',
    facts: {
      wording: asText(wording),
      title: asText(title),
      ...(place.at === 'paper' ? { paper: asPaper(event, place.paperId) } : {}),
      ...(sessionId === null ? {} : { session: asSession(event, sessionId) }),
    },
    fix: isQuoted ? putField('use-title', text, { from, to, put: '' }, field) : null,
  };
}
