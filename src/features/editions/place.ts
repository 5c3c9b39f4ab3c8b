// What the address of the editions says beside the event: which dialog is open, for which standing, whether two are
// being chosen to compare, and which edition is brought into view.
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { DRAFT, type StandingRef } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { editionsAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';

export type EditionDialog =
  | { readonly type: 'issue' }
  | { readonly type: 'what-if' | 'duplicate'; readonly from: StandingRef }
  | { readonly type: 'rename'; readonly alternative: StandingRef };

interface EditionsPlace {
  readonly dialog: EditionDialog | null;
  /** Two are being chosen to compare, beginning with this one; null = none are. */
  readonly choosing: StandingRef | null;
  /** To bring into view; empty = none. */
  readonly edition: string;
  /** The edition was issued just now. */
  readonly isIssued: boolean;
}

export function useEditionsPlace(): EditionsPlace {
  const search = useSearch();
  return useMemo(() => placeIn(search), [search]);
}

function placeIn(search: string): EditionsPlace {
  const asked = new URLSearchParams(search);
  const edition = asked.get('edition') ?? '';
  return {
    dialog: dialogIn(asked),
    choosing: asked.get('choose'),
    edition,
    isIssued: edition !== '' && asked.has('issued'),
  };
}

function dialogIn(asked: URLSearchParams): EditionDialog | null {
  if (asked.has('issue')) return { type: 'issue' };
  for (const type of ['what-if', 'duplicate'] as const) {
    const from = asked.get(type);
    if (from !== null) return { type, from: from === '' ? DRAFT : from };
  }
  const alternative = asked.get('rename');
  return alternative === null ? null : { type: 'rename', alternative };
}

export function openDialog(eventId: EventId, dialog: EditionDialog): void {
  const look = {
    issue: () => ({ issue: '' }),
    'what-if': () => ('from' in dialog ? { 'what-if': dialog.from } : {}),
    duplicate: () => ('from' in dialog ? { duplicate: dialog.from } : {}),
    rename: () => ('alternative' in dialog ? { rename: dialog.alternative } : {}),
  }[dialog.type]();
  goTo(editionsAddress(eventId, look));
}

/** Without a dialog, without choosing. */
export function closeAll(eventId: EventId): void {
  goTo(editionsAddress(eventId), { replace: true });
}
