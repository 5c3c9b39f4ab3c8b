import type { EventId } from '#domain/ids.ts';
import { type LocalText, textIn } from '#languages/language.ts';
import { joinList } from '#languages/lists.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { closeReport, useRestoredReport } from './restoredReport.ts';
import styles from './Timeline.module.css';

/** After an edition was restored: what came back and what was left as it is. */
export function RestoredReport({ eventId }: { readonly eventId: EventId }) {
  const words = useEditionWords();
  const language = useInterfaceLanguage();
  const shown = useRestoredReport(eventId);
  if (shown === null) return null;
  const main = shown.event.mainLanguage;
  const texts = (all: readonly LocalText[]) => all.map((text) => textIn(text, language, main));
  const lines = [
    ['peopleBack', shown.peopleBack],
    ['roomsBack', texts(shown.roomsBack)],
    ['officesBack', texts(shown.officesBack)],
    ['papersStay', texts(shown.papersLeft)],
    ['peopleDiffer', shown.peopleDiffering],
  ] as const;
  return (
    <section className={styles['report']} aria-labelledby="restored">
      <h3 id="restored">{words('restoredReport.heading', { number: shown.sequence })}</h3>
      <p>{words('restoredReport.cameBack')}</p>
      {lines.map(([line, names]) =>
        names.length === 0 ? null : (
          <p key={line}>{words(`restoredReport.${line}`, { names: joinList(names, language) })}</p>
        ),
      )}
      <Button look="quiet" onClick={closeReport}>
        {words('restoredReport.close')}
      </Button>
    </section>
  );
}
