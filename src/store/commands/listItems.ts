// Writes to the short lists inside a session: themes, guiding questions, lines such as "Interactive Q and A", floor rules.
import { castDraft } from 'mutative';
import type { ListItemId, SessionId } from '#domain/ids.ts';
import type { FloorRule, ListItem, SubItem } from '#domain/programme/session.ts';
import type { Minutes } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { orderAheadOf, sessionIn, setText, type SessionRef } from './finding.ts';

export type TextList = 'themesById' | 'questionsById' | 'subItemsById';

interface ItemRef extends SessionRef {
  readonly list: TextList | 'floorRulesById';
  readonly itemId: ListItemId;
}

/** Adds lines ahead of `beforeId`, or at the end. */
export const addLines: Command<
  SessionRef & {
    readonly list: TextList;
    readonly lines: readonly { readonly id: ListItemId; readonly text: string }[];
    readonly language: Language;
    readonly beforeId: ListItemId | null;
  }
> = {
  name: 'addLines',
  run: (draft, { list, lines, language, beforeId, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session === undefined) return;
    for (const { id, text } of lines) {
      const order = orderAheadOf(session[list], beforeId);
      const words = text === '' ? {} : { [language]: text };
      if (list === 'subItemsById') {
        const item: SubItem = { id, order, text: words, minutes: null, sessionIds: [] };
        session.subItemsById[id] = castDraft(item);
      } else {
        const item: ListItem = { id, order, text: words, isEmphasised: false };
        session[list][id] = castDraft(item);
      }
    }
  },
};

export const editLine: Command<
  SessionRef & {
    readonly list: TextList;
    readonly itemId: ListItemId;
    readonly language: Language;
    readonly text: string;
  }
> = {
  name: 'editLine',
  run: (draft, { list, itemId, language, text, ...ref }) => {
    const item = sessionIn(draft, ref)?.[list][itemId];
    if (item !== undefined) setText(item.text, language, text);
  },
  mergeKey: ({ itemId, language }) => `line.${itemId}.${language}`,
};

export const removeLine: Command<ItemRef> = {
  name: 'removeLine',
  run: (draft, { list, itemId, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session !== undefined) delete session[list][itemId];
  },
};

export const moveLine: Command<ItemRef & { readonly beforeId: ListItemId | null }> = {
  name: 'moveLine',
  run: (draft, { list, itemId, beforeId, ...ref }) => {
    const session = sessionIn(draft, ref);
    const item = session?.[list][itemId];
    if (session !== undefined && item !== undefined) {
      item.order = orderAheadOf(session[list], beforeId, itemId);
    }
  },
};

export const setSubItem: Command<
  SessionRef & {
    readonly itemId: ListItemId;
    readonly change: { readonly minutes?: Minutes | null; readonly sessionIds?: readonly SessionId[] };
  }
> = {
  name: 'setSubItem',
  run: (draft, { itemId, change, ...ref }) => {
    const item = sessionIn(draft, ref)?.subItemsById[itemId];
    if (item !== undefined) Object.assign(item, change);
  },
  mergeKey: ({ itemId, change }) => `subItem.${itemId}.${Object.keys(change).join()}`,
};

/** Adds a floor rule, or changes the one with that id. */
export const setFloorRule: Command<
  SessionRef & {
    readonly itemId: ListItemId;
    readonly who: FloorRule['who'];
    readonly minutes: Minutes | null;
  }
> = {
  name: 'setFloorRule',
  run: (draft, { itemId, who, minutes, ...ref }) => {
    const session = sessionIn(draft, ref);
    if (session === undefined) return;
    const order = session.floorRulesById[itemId]?.order ?? orderAheadOf(session.floorRulesById, null);
    session.floorRulesById[itemId] = castDraft<FloorRule>({ id: itemId, order, who, minutes });
  },
  mergeKey: ({ itemId }) => `floorRule.${itemId}`,
};
