import type { Finding } from '#domain/checks/finding.ts';
import { nameAsPrinted } from '#domain/people/asPrinted.ts';
import { addressOfFinding } from '#parts/checks/addressOfFinding.ts';
import { findingPlaceName } from '#parts/checks/findingWords.ts';
import { FindingItem } from '#parts/findings/FindingItem.tsx';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import type { Area, FindingsAtPlace } from '#parts/findings/groups.ts';
import { libraryNow } from '#store/store.ts';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import styles from './ChecksScreen.module.css';

interface AreaSectionProps {
  readonly area: Area;
  readonly places: readonly FindingsAtPlace<Finding>[];
}

/** One part of the event, its places in order, and what was found at each. */
export function AreaSection({ area, places }: AreaSectionProps) {
  const words = useFindingsWords();
  const language = useInterfaceLanguage();
  return (
    <section className={styles['area']} aria-labelledby={`area-${area}`}>
      <h2 id={`area-${area}`}>{words(`area.${area}`)}</h2>
      {places.map(({ key, findings }) => {
        const [first] = findings;
        const name = first === undefined ? '' : findingPlaceName(libraryNow(), atWhole(first), language);
        return (
          <section key={key} className={styles['place']}>
            {area !== 'event' && <h3>{name}</h3>}
            <ul>
              {findings.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  placeHere={partOf(finding)}
                  onShow={({ place }) => goTo(addressOfFinding({ place }))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** The session, not the person in it: the heading stands over all that was found there. */
function atWhole(finding: Finding): Finding {
  const { place } = finding;
  if (place.at !== 'session') return finding;
  return { ...finding, place: { eventId: place.eventId, at: 'session', sessionId: place.sessionId } };
}

/** The person in the session, where the finding is about one. */
function partOf({ place }: Finding): string {
  if (place.at !== 'session' || place.participationId === undefined) return '';
  const { eventsById, peopleById } = libraryNow();
  const session = eventsById[place.eventId]?.sessionsById[place.sessionId];
  const one = session?.participationsById[place.participationId];
  if (one === undefined) return '';
  return nameAsPrinted(one, one.personId === null ? undefined : peopleById[one.personId]);
}
