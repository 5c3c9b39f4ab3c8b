// "The chairs of the panel … 5 minutes each", when the panel has one chair.
import type { SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Participation } from '../people/participation.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Check } from './check.ts';
import { editing, type Edit } from './edits.ts';
import { asSession, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { isExpected } from './listed.ts';
import { bodyTextsOf, onlySessionOf, textsOf, type PrintedText } from './texts.ts';

const CHAIRS =
  /\b(the|its|both) (co-)?(chairs)\b(?! of (?:the )?(?:two|three|four|both|all|panels|sessions))/iu;

export const chairCount: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) => {
    const found: Found[] = [];
    let panels: readonly SessionId[] | null = null;
    for (const text of textsOf(event)) {
      if (text.language !== 'en' || text.sort === 'name') continue;
      const match = CHAIRS.exec(text.text);
      if (match === null) continue;
      panels ??= panelsWithOneChair(event);
      const sessionId = sessionMeant(event, text, panels);
      if (sessionId === null) continue;
      found.push({
        key: shortKey('chair-count', keyOf(text), match[0]),
        place: text.place,
        saying: 'usual',
        facts: { wording: asText(match[0]), session: asSession(event, sessionId) },
        fix: editing('one-chair', [{ text, edits: singular(text.text, match) }]),
      });
    }
    return found;
  },
};

/** A rule of a session speaks of it; a paper of all panels alike, or of none that can be told. */
function sessionMeant(
  event: PlannedEvent,
  text: PrintedText,
  single: readonly SessionId[],
): SessionId | null {
  const { place } = text;
  if (place.at === 'session') {
    return place.field === 'floorRulesById' && single.includes(place.sessionId) ? place.sessionId : null;
  }
  if (place.at !== 'paper' || !/\bchairs of (?:the|this) (?:panel|session)\b/iu.test(text.text)) return null;
  const paper = event.papersById[place.paperId];
  const only = paper === undefined ? null : onlySessionOf(bodyTextsOf(event, paper));
  if (only !== null) return single.includes(only) ? only : null;
  const panels = Object.values(event.sessionsById).filter((session) => kindOf(session).wantsChair);
  return panels.length > 0 && panels.every(({ id }) => single.includes(id)) ? (single[0] ?? null) : null;
}

function panelsWithOneChair(event: PlannedEvent): readonly SessionId[] {
  return Object.values(event.sessionsById)
    .filter(
      ({ participationsById }) =>
        Object.values<Participation>(participationsById).filter(
          (one) => /^(co-)?chair$|^president$/.test(one.role) && isExpected(one),
        ).length === 1,
    )
    .map(({ id }) => id);
}

/** "each" goes with the plural where it stands in the same clause. */
function singular(text: string, match: RegExpExecArray): readonly Edit[] {
  const end = match.index + match[0].length;
  const edits: Edit[] = [{ from: end - 1, to: end, put: '' }];
  const each = /^[^.;]{0,120}?\bminutes?( each)\b/u.exec(text.slice(end));
  if (each?.[1] !== undefined) {
    const to = end + each[0].length;
    edits.push({ from: to - each[1].length, to, put: '' });
  }
  return edits;
}

function keyOf({ place }: PrintedText): string {
  if (place.at === 'session') return place.sessionId;
  return place.at === 'paper' ? place.paperId : '';
}
