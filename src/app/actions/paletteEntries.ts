// What the palette offers: the actions that can be run now, what was opened or written lately, and what is found in
// the library.
import type { EventId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { textIn, type Language } from '#languages/language.ts';
import { briefTitleOf, datesTextOf, titleOf } from '#parts/eventText.ts';
import type { FoundLine } from '#parts/search/lines.ts';
import type { MarkedText } from '#parts/search/marks.ts';
import type { SearchResult } from '#parts/search/results.ts';
import type { Action } from '#ui/actions.ts';
import { eventAddress, paperAddress, searchAddress } from '#ui/addresses.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly kind: 'action' | 'all' | SearchResult['kind'];
  readonly isRecent?: boolean;
  readonly label: MarkedText;
  readonly detail: string;
  readonly foundIn: SearchResult['foundIn'];
  readonly shortcut?: string | undefined;
  /** Where choosing it goes; an action runs instead. */
  readonly address?: string;
  readonly action?: Action;
}

export interface RecentActivity {
  readonly openedAt: Readonly<Record<EventId, number>>;
  readonly papersChangedAt: Readonly<Record<PaperId, number>>;
}

const MOST_RECENT = 5;
/** More would push what is found out of sight. */
const MOST_ACTIONS_AHEAD = 4;

/** Actions that fit well, then the library, then the other actions, then the way to all of it. */
export function foundEntries(
  actions: readonly { readonly action: Action; readonly found: FoundLine }[],
  results: readonly SearchResult[],
  query: string,
): readonly PaletteEntry[] {
  const ahead = actions.filter(({ found }) => found.fitsWell).slice(0, MOST_ACTIONS_AHEAD);
  const entry = ({ action, found }: (typeof actions)[number]) => actionEntry(action, found.label);
  return [
    ...ahead.map(entry),
    ...results.map(resultEntry),
    ...actions.filter((each) => !ahead.includes(each)).map(entry),
    ...(results.length === 0 ? [] : [allEntry(query)]),
  ];
}

export function actionEntry(action: Action, label: MarkedText = plain(action.label)): PaletteEntry {
  return {
    id: `action-${action.id}`,
    kind: 'action',
    label,
    detail: action.group,
    foundIn: null,
    shortcut: action.shortcuts?.[0],
    action,
  };
}

/** What was opened or written last on this device, the place one is at left out. */
export function recentEntries(
  library: Library,
  { openedAt, papersChangedAt }: RecentActivity,
  path: string,
  language: Language,
): readonly PaletteEntry[] {
  const events = (Object.entries(openedAt) as [EventId, number][]).map(([id, at]) => ({
    at,
    make: () => recentEvent(library, id, language),
  }));
  const papers = (Object.entries(papersChangedAt) as [PaperId, number][]).map(([id, at]) => ({
    at,
    make: () => recentPaper(library, id, language),
  }));
  const entries: PaletteEntry[] = [];
  for (const { make } of [...events, ...papers].sort((a, b) => b.at - a.at)) {
    if (entries.length === MOST_RECENT) break;
    const entry = make();
    if (entry !== null && entry.address !== path) entries.push(entry);
  }
  return entries;
}

function recentEvent({ eventsById }: Library, id: EventId, language: Language): PaletteEntry | null {
  const event = eventsById[id];
  if (event === undefined) return null;
  return {
    id: `event-${id}`,
    kind: 'event',
    isRecent: true,
    label: plain(titleOf(event, language)),
    detail: datesTextOf(event, language),
    foundIn: null,
    address: eventAddress(id),
  };
}

function recentPaper({ eventsById }: Library, id: PaperId, language: Language): PaletteEntry | null {
  const event = Object.values(eventsById).find(({ papersById }) => papersById[id] !== undefined);
  const paper = event?.papersById[id];
  if (event === undefined || paper === undefined) return null;
  return {
    id: `paper-${id}`,
    kind: 'paper',
    isRecent: true,
    label: plain(textIn(paper.name, language, event.mainLanguage)),
    detail: briefTitleOf(event, language),
    foundIn: null,
    address: paperAddress(event.id, id),
  };
}

function resultEntry({ key, kind, label, detail, foundIn, address }: SearchResult): PaletteEntry {
  return { id: key, kind, label, detail, foundIn, address };
}

function allEntry(query: string): PaletteEntry {
  const address = searchAddress({ q: query.trim() });
  return { id: 'all', kind: 'all', label: plain(''), detail: '', foundIn: null, address };
}

function plain(text: string): MarkedText {
  return { text, ranges: [] };
}
