import { FlaskConical } from 'lucide-react';
import { DRAFT } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { adoptAndTell, calledName, dropPresentAndTell, goBackToDraft } from '#parts/editions/acting.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { useParked } from '#parts/editions/useStandings.ts';
import { compareAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import styles from './WhatIfBanner.module.css';

interface WhatIfBannerProps {
  readonly eventId: EventId;
  readonly name: string;
}

/** Says on every page of an event that a "what if" is worked on, and how it ends. */
export function WhatIfBanner({ eventId, name }: WhatIfBannerProps) {
  const words = useEditionWords();
  const draft = useParked(eventId).find(({ isDraft }) => isDraft);
  const acted = (act: (eventId: EventId) => void) => () => {
    act(eventId);
    // The banner goes, and the button that was pressed with it.
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  return (
    <section className={styles['banner']} aria-label={words('bannerName')}>
      <FlaskConical aria-hidden="true" />
      <p>
        <strong>{words('whatIf', { name: calledName(name) })}</strong> <span>{words('draftWaits')}</span>
      </p>
      <div className={styles['ways']}>
        {draft !== undefined && (
          <Button onClick={() => goTo(compareAddress(eventId, { from: draft.id, to: DRAFT }))}>
            {words('compare')}
          </Button>
        )}
        <Button onClick={acted(adoptAndTell)} title={words('adopt')}>
          {words('adoptShort')}
        </Button>
        <Button onClick={acted(goBackToDraft)}>{words('backToDraft')}</Button>
        <Button look="quiet" onClick={acted(dropPresentAndTell)}>
          {words('drop')}
        </Button>
      </div>
    </section>
  );
}
