// From what was chosen on the screen to the page that is made: which standing it is, and which calendars went before it.
import type { EditionContent } from '#domain/editions/content.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { PaperId } from '#domain/ids.ts';
import { today } from '#domain/time.ts';
import { scheduleFacts, type ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { publicContent } from '#exports/share/publicContent.ts';
import { isShareable } from '#exports/share/shareablePapers.ts';
import type { ShareWish } from '#exports/share/telling.ts';
import type { Language } from '#languages/language.ts';

export interface ShareChoices {
  readonly paperIds: readonly PaperId[];
  readonly languages: readonly Language[];
  readonly hasInternal: boolean;
}

export interface SharedStanding {
  readonly content: EditionContent;
  /** null = a draft, or a "what if". */
  readonly edition: Edition | null;
  /** In the order of issue: for an edition those before it, for a draft all of them. */
  readonly earlier: readonly Edition[];
}

/** What went with the edition goes with its page. */
export function proposedChoices({ content, edition }: SharedStanding): ShareChoices {
  const paperIds = (edition?.papers ?? []).flatMap(({ id }) => {
    const paper = content.event.papersById[id];
    return paper !== undefined && isShareable(paper, false) ? [id] : [];
  });
  return { paperIds, languages: [content.event.mainLanguage], hasInternal: false };
}

/** `before`: the calendars that went out before this one; `now`: milliseconds. */
export function shareWish(
  { content, edition, earlier }: SharedStanding,
  choices: ShareChoices,
  before: readonly ScheduleFacts[],
  now: number,
): ShareWish {
  const asOf = edition?.asOf ?? today(new Date(now), content.event.timeZone);
  const issuedAt = edition === null ? now : edition.issuedAt || Date.parse(`${asOf}T12:00:00Z`);
  return {
    content,
    sequence: edition?.sequence ?? null,
    asOf,
    ...choices,
    calendar: {
      sequence: edition?.sequence ?? (earlier.at(-1)?.sequence ?? 0) + 1,
      issuedAt,
      earlier: before,
    },
  };
}

/** What others were told of an edition; worked out once, and null where it cannot be opened. */
export function publicFacts(edition: Edition, language: Language): ScheduleFacts | null {
  const known = factsByEdition.get(edition);
  if (known !== undefined && known.language === language) return known;
  const content = contentOf(edition);
  if (content === null) return null;
  const facts = scheduleFacts(publicContent(content, []), language);
  factsByEdition.set(edition, facts);
  return facts;
}

const factsByEdition = new WeakMap<Edition, ScheduleFacts>();
