import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { StartReport } from '#store/start.ts';
import { usePreferences } from '#ui/preferences.ts';
import { ScreenHeadSlot } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { Actions } from './actions/Actions.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { SavedState } from './SavedState.tsx';
import styles from './Layout.module.css';

interface LayoutProps {
  readonly report: StartReport;
  readonly children: ReactNode;
}

/** The frame around every screen: rail, notices, the bar with the screen's head, content. */
export function Layout({ report, children }: LayoutProps) {
  const words = useWords('app');
  const isRailNarrow = usePreferences((preferences) => preferences.isRailNarrow);
  const [titleSlot, setTitleSlot] = useState<HTMLElement | null>(null);
  const [buttonsSlot, setButtonsSlot] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ title: titleSlot, buttons: buttonsSlot }), [titleSlot, buttonsSlot]);
  const content = useContentFocus();
  return (
    <ScreenHeadSlot value={slots}>
      <div className={styles['frame']} data-rail={isRailNarrow ? 'narrow' : 'wide'}>
        <button type="button" className={styles['skip']} onClick={() => content.current?.focus()}>
          {words('skipToContent')}
        </button>
        <Rail />
        <div className={styles['column']}>
          <Notices report={report} />
          <header className={styles['head']}>
            <div ref={setTitleSlot} className={styles['title']} />
            <div className={styles['state']}>
              <SavedState />
              <HistoryButtons />
            </div>
            <div ref={setButtonsSlot} className={styles['buttons']} />
          </header>
          <main ref={content} tabIndex={-1} className={styles['content']}>
            {children}
          </main>
        </div>
      </div>
      <Actions />
    </ScreenHeadSlot>
  );
}

/** Moves the focus into the content when the place changes, unless the new screen has already put it somewhere. */
function useContentFocus() {
  const content = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const pathShown = useRef(path);
  useEffect(() => {
    if (pathShown.current === path) return;
    pathShown.current = path;
    scrollTo(0, 0);
    const main = content.current;
    if (main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [path]);
  return content;
}
