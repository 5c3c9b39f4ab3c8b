// The notice of changes that an address asks to begin: changeNoticeAddress, read back.
import { DRAFT } from '#domain/editions/standing.ts';
import { LATEST, type Refs } from '#documents/changes/refs.ts';

/** null = none is asked for. */
export function noticeAskedFor(search: string): Refs | null {
  const asked = new URLSearchParams(search);
  if (asked.get('new') !== 'change-notice') return null;
  return { since: asked.get('from') ?? LATEST, until: asked.get('to') ?? DRAFT };
}
