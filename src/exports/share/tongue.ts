// The whole page in one language: what it is, the way about it, the programme, people, rooms, papers. A page in several
// languages holds one of these for each, and shows the one its address points into.
import { daysOf } from '#domain/plannedEvent.ts';
import { orderAtEnd } from '#base/ordered.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import type { PaperId } from '#domain/ids.ts';
import { withNumbersIn } from '#documents/numbersInLanguage.ts';
import { atLineStart, voiceOf } from '#documents/voice.ts';
import type { Inline } from '#documents/tree.ts';
import { formatDate, formatDates } from '#languages/dates.ts';
import { directionOf, OWN_NAMES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { shareWordsIn } from '#languages/papers/shareWords.ts';
import { element } from '../html/element.ts';
import type { HtmlElement, HtmlNode } from '../html/element.ts';
import { calendarSection } from './calendarSection.ts';
import { papersSection } from './papersSection.ts';
import { peopleSection, roomsSection } from './directory.ts';
import { programmeSection } from './programmeSection.ts';
import { inlineNodes } from './telling.ts';
import type { ShareWish, Telling } from './telling.ts';

export function tongueElement(wish: ShareWish, language: Language): HtmlElement {
  const telling = tellingIn(wish, language);
  const { words, prefix } = telling;
  const sections = [
    programmeSection(telling),
    peopleSection(telling),
    roomsSection(telling),
    calendarSection(telling),
    papersSection(telling),
  ].filter((section) => section !== null);
  return element('div', { class: 'tongue', id: language, lang: language, dir: directionOf(language) }, [
    masthead(telling),
    element('div', { class: 'columns' }, [
      contents(telling, sections),
      element('main', { id: `${prefix}main` }, sections),
    ]),
    element('footer', {}, [element('p', {}, [standingLine(telling)]), element('p', {}, [words.open])]),
  ]);
}

function tellingIn(wish: ShareWish, language: Language): Telling {
  const event = withNumbersIn(wish.content.event, language);
  const paper = blankGeneratedPaper('page' as PaperId, orderAtEnd({}), 'programme-list', language);
  const houseStyle = {
    ...event.houseStyle,
    dayHeadings: 'always' as const,
    hasPartOfDayHeadings: false,
    roomInTimeCell: 'when-other' as const,
  };
  const source = { ...wish.content, event: { ...event, houseStyle }, paper, language };
  return {
    wish,
    source,
    voice: voiceOf(source.event, language),
    words: shareWordsIn(language),
    prefix: `${language}-`,
  };
}

function masthead(telling: Telling): HtmlElement {
  const { wish, source, voice, words, prefix } = telling;
  const { event } = source;
  const room = event.defaultRoomId === null ? undefined : source.roomsById[event.defaultRoomId];
  const days = daysOf(event).map(({ date }) => date);
  const style = event.houseStyle.dateStyle;
  const dates = formatDates(days, days.length === 1 ? 'weekday-comma' : style, voice.language);
  const place = room === undefined ? [] : [voice.inlines(room.name), voice.inlines(room.building)];
  const line = (tag: string, name: string, inlines: readonly Inline[]): readonly HtmlElement[] =>
    inlines.length === 0 ? [] : [element(tag, { class: name }, inlineNodes(inlines, telling))];
  const kind = atLineStart(voice.words.eventKinds[event.kind] ?? event.kind, voice);
  return element('header', { class: 'masthead' }, [
    element('a', { class: 'skip', href: `#${prefix}programme` }, [words.skip]),
    ...(wish.hasInternal
      ? [
          element('p', { class: 'internal' }, [
            element('strong', {}, [words.internal]),
            ` ${words.internalAbout}`,
          ]),
        ]
      : []),
    element('p', { class: 'kind' }, [kind]),
    ...line('h1', 'title', voice.inlines(event.title)),
    ...line('p', 'theme', voice.inlines(event.theme)),
    ...(dates === '' ? [] : [element('p', { class: 'dates' }, [atLineStart(dates, voice)])]),
    ...place.flatMap((inlines) => line('p', 'place', inlines)),
    element('p', { class: 'standing' }, [standingLine(telling)]),
    ...(wish.sequence === null ? [element('p', { class: 'draft' }, [words.draftAbout])] : []),
    ...languageSwitch(telling),
  ]);
}

/** "Edition 3: Final Programme, as of 3 April 2012". */
function standingLine({ wish, source, voice, words }: Telling): string {
  const { stage, stageLabel, houseStyle } = source.event;
  const label = voice.say(stageLabel);
  const named = [voice.words.programmeByStage[stage] ?? '', label].filter((part) => part !== '').join(' ');
  const style = houseStyle.dateStyle === 'month-day-year' ? 'month-day-year' : 'day-month-year';
  const date = formatDate(wish.asOf, style, voice.language);
  return wish.sequence === null ? words.draft(named, date) : words.edition(wish.sequence, named, date);
}

/** Links to the same page in its other languages, each in its own words. */
function languageSwitch({ wish, voice, words }: Telling): readonly HtmlElement[] {
  if (wish.languages.length < 2) return [];
  const links = wish.languages.map((one) =>
    element('li', {}, [
      element(
        'a',
        {
          href: `#${one}`,
          lang: one,
          hreflang: one,
          dir: directionOf(one),
          ...(one === voice.language ? { 'aria-current': 'true' } : {}),
        },
        [OWN_NAMES[one]],
      ),
    ]),
  );
  return [element('nav', { class: 'languages', 'aria-label': words.languages }, [element('ul', {}, links)])];
}

function contents(telling: Telling, sections: readonly HtmlElement[]): HtmlElement {
  const { words } = telling;
  const links = sections.flatMap(linksInto);
  return element('nav', { class: 'contents', 'aria-label': words.contents }, [
    element(
      'ul',
      {},
      links.map(({ id, title, isDeep }) =>
        element('li', isDeep ? { class: 'deep' } : {}, [element('a', { href: `#${id}` }, title)]),
      ),
    ),
  ]);
}

interface ContentsLink {
  readonly id: string;
  readonly title: readonly HtmlNode[];
  readonly isDeep: boolean;
}

/** A section by its heading, and what has a heading with an address inside it. */
function linksInto(node: HtmlElement): readonly ContentsLink[] {
  return node.children.flatMap((child): readonly ContentsLink[] => {
    if (typeof child === 'string') return [];
    const { id } = child.attributes;
    if ((child.tag === 'h2' || child.tag === 'h3') && id !== undefined)
      return [{ id, title: child.children, isDeep: child.tag === 'h3' }];
    return child.tag === 'section' || child.attributes['class'] === 'sheet' ? linksInto(child) : [];
  });
}
