// What the sessions and people of a comparison are called in headings and links: as the later of the two has them.
import type { Comparison, Ref, SessionRef } from '#domain/editions/compare/change.ts';
import type { PersonId } from '#domain/ids.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { NamedStanding } from '#parts/editions/useStandings.ts';
import { textIn } from '#languages/language.ts';
import { sessionLabel } from '#parts/search/sessionLabel.ts';
import type { Compared } from './compared.ts';

/** "Panel II: Protecting the Victims". */
export function sessionNameOf({ comparison, language }: Compared, session: SessionRef): string {
  const { before, after } = comparison;
  for (const [content, id] of [
    [after, session.after],
    [before, session.before],
  ] as const) {
    const found = id === null ? undefined : content.event.sessionsById[id];
    if (found !== undefined) return sessionLabel(content.event, found, language);
  }
  return '';
}

/** "Panel II" where it has a number, else its title. */
export function shortSessionNameOf(compared: Compared, session: SessionRef): string {
  const { comparison, numbers, language } = compared;
  const { event } = comparison.after;
  const found = session.after === null ? undefined : event.sessionsById[session.after];
  const number = found === undefined ? undefined : numbers.get(found.id);
  const title = found === undefined ? '' : textIn(found.title, language, event.mainLanguage);
  return number || title || sessionNameOf(compared, session);
}

/** Empty where nobody is named. */
export function personNameOf({ before, after }: Comparison, person: Ref<PersonId>): string {
  const found =
    (person.after === null ? undefined : after.peopleById[person.after]) ??
    (person.before === null ? undefined : before.peopleById[person.before]);
  return found === undefined ? '' : fullNameOf(found);
}

/** Empty where there is none such. */
export function nameOfStanding(standings: readonly NamedStanding[], ref: string): string {
  return standings.find((one) => one.ref === ref)?.name ?? '';
}
