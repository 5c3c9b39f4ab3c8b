import { PanelRight } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { EventId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, papersAddress, sendAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useActions } from '#ui/actions.ts';
import { useWords } from '#ui/useWords.ts';
import { programmeActions } from './actions.ts';
import { FindingsPane } from './findings/FindingsPane.tsx';
import { ProgrammeBadge } from './findings/ProgrammeBadge.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ModeBar } from './ModeBar.tsx';
import { openDetails, resetProgramme, useProgramme } from './programmeStore.ts';
import { viewIn } from './rooms/address.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetContext } from './sheetContext.ts';
import { Tray } from './Tray.tsx';
import { useSessionInAddress } from './useSessionInAddress.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import styles from './ProgrammeScreen.module.css';

const RoomsView = lazy(async () => ({ default: (await import('./rooms/RoomsView.tsx')).RoomsView }));

/** The programme editor: the sheet or the rooms, the tray and the inspector beside it. */
export function ProgrammeScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useWords('programme');
  const vocabulary = useWords('vocabulary');
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  const chosen = useProgramme(({ language }) => language);
  const main = event?.mainLanguage ?? 'en';
  const language = chosen !== null && event?.languages.includes(chosen) === true ? chosen : main;
  const setting = useMemo(() => ({ eventId, language }), [eventId, language]);
  const view = viewIn(useSearch());
  useActions(useMemo(() => programmeActions(eventId, view), [eventId, view]));
  useEffect(() => resetProgramme, []);
  useSessionInAddress(eventId);
  if (event === undefined) return null;
  const title = textIn(event.shortTitle, language, main) || textIn(event.title, language, main);
  return (
    <SheetContext value={setting}>
      <ScreenHead
        title={title === '' ? words('untitledEvent') : title}
        chips={
          <>
            <Chip tone="accent">{vocabulary(`stage.${event.stage}`)}</Chip>
            <ProgrammeBadge eventId={eventId} />
          </>
        }
      >
        <Button icon={<PanelRight />} onClick={() => openDetails({ type: 'event' })}>
          {words('eventSettings')}
        </Button>
        <Button onClick={() => goTo(editionsAddress(eventId))}>{words('editions')}</Button>
        <Button onClick={() => goTo(sendAddress(eventId))}>{words('send')}</Button>
        <Button look="primary" onClick={() => goTo(papersAddress(eventId))}>
          {words('papers')}
        </Button>
      </ScreenHead>
      <div className={styles['screen']}>
        <div className={styles['middle']} data-view={view}>
          <div className={styles['tools']}>
            <ModeBar />
            <ViewSwitch eventId={eventId} view={view} />
            <LanguageChoice event={event} language={language} />
          </div>
          <SelectionBar />
          {view === 'rooms' ? (
            <Suspense fallback={null}>
              <RoomsView />
            </Suspense>
          ) : (
            <Sheet />
          )}
        </div>
        <aside className={styles['aside']} aria-label={words('beside')}>
          <FindingsPane eventId={eventId} />
          <Tray />
          <Inspector />
        </aside>
      </div>
    </SheetContext>
  );
}
