// The programme on the page: the days, and under each its sessions with hours and rooms, in the very words of the papers.
import { programmeEntries } from '#documents/programme/entries.ts';
import type { ProgrammeEntry } from '#documents/programme/entries.ts';
import { PROGRAMME_FIELDS } from '#documents/programme/options.ts';
import { readOptions } from '#documents/options.ts';
import type { Block } from '#documents/tree.ts';
import { element } from '../html/element.ts';
import type { HtmlElement, HtmlNode } from '../html/element.ts';
import { paperElements } from '../html/paperElements.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { inlineNodes } from './telling.ts';
import type { Telling } from './telling.ts';

type SessionEntry = Extract<ProgrammeEntry, { readonly type: 'session' }>;

interface DayOfPage {
  readonly heading: readonly HtmlNode[];
  readonly sessions: readonly HtmlElement[];
}

export function programmeSection(telling: Telling): HtmlElement {
  const { prefix, words } = telling;
  const days = daysOfPage(telling);
  return element(
    'section',
    { class: 'programme', id: `${prefix}programme`, 'aria-label': words.programme, tabindex: '-1' },
    days.map(({ heading, sessions }, index) =>
      element('section', { class: 'day', 'aria-labelledby': `${prefix}day-${index + 1}` }, [
        element('h2', { id: `${prefix}day-${index + 1}` }, heading),
        element('div', { class: 'sessions' }, sessions),
      ]),
    ),
  );
}

/** The address of a row of the programme: the n-th, from 1. */
export function rowId({ prefix }: Pick<Telling, 'prefix'>, row: number): string {
  return `${prefix}session-${row}`;
}

function daysOfPage(telling: Telling): readonly DayOfPage[] {
  const { source, voice, wish } = telling;
  const options = {
    ...readOptions(PROGRAMME_FIELDS, {}),
    audience: wish.hasInternal ? ('internal' as const) : ('public' as const),
    hasQuestions: true,
    hasAccess: true,
  };
  const days: { heading: readonly HtmlNode[]; sessions: HtmlElement[] }[] = [];
  let row = 0;
  for (const entry of programmeEntries(source, options, voice)) {
    if (entry.type === 'session') {
      row += 1;
      days.at(-1)?.sessions.push(sessionElement(entry, row, telling));
    } else if (entry.type === 'day') {
      days.push({ heading: inlineNodes(entry.inlines, telling), sessions: [] });
    }
  }
  return days;
}

function sessionElement({ key, time, content }: SessionEntry, row: number, telling: Telling): HtmlElement {
  const { source } = telling;
  const session = source.event.sessionsById[key];
  const isPause = session !== undefined && kindOf(session).isPause;
  return element('article', { class: isPause ? 'session pause' : 'session', id: rowId(telling, row) }, [
    element('div', { class: 'when' }, blocksAt(time, row, telling)),
    element('div', { class: 'what' }, [
      ...blocksAt(content, row, telling),
      ...noteOf(session?.note ?? '', telling),
    ]),
  ]);
}

function blocksAt(blocks: readonly Block[], row: number, { voice, prefix }: Telling): readonly HtmlElement[] {
  return paperElements({ language: voice.language, blocks }, `${prefix}row-${row}-`).blocks;
}

function noteOf(note: string, { wish, words }: Telling): readonly HtmlElement[] {
  if (!wish.hasInternal || note === '') return [];
  return [element('p', { class: 'note' }, [element('strong', {}, [words.note]), ` ${note}`])];
}
