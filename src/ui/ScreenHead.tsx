import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from './useWords.ts';
import styles from './ScreenHead.module.css';

interface ScreenHeadSlots {
  readonly title: HTMLElement | null;
  readonly buttons: HTMLElement | null;
}

/** The places in the frame's bar in which a screen puts its head. */
export const ScreenHeadSlot = createContext<ScreenHeadSlots>({ title: null, buttons: null });

interface ScreenHeadProps {
  /** The heading of the screen and the title of the browser's tab. */
  readonly title: string;
  /** Small facts beside the title: the stage, the findings. */
  readonly chips?: ReactNode;
  /** The screen's buttons; the frame adds saved state and undo by itself. */
  readonly children?: ReactNode;
}

/** The head of a screen, shown in the bar at the top of the frame. */
export function ScreenHead({ title, chips, children }: ScreenHeadProps) {
  const words = useWords('app');
  const slots = useContext(ScreenHeadSlot);
  useEffect(() => {
    document.title = title === '' ? words('name') : words('pageTitle', { title, name: words('name') });
  }, [title, words]);
  return (
    <>
      {slots.title !== null &&
        createPortal(
          <>
            <h1 className={styles['title']} title={title}>
              {title}
            </h1>
            {chips !== undefined && <div className={styles['chips']}>{chips}</div>}
          </>,
          slots.title,
        )}
      {slots.buttons !== null &&
        children !== undefined &&
        createPortal(<div className={styles['buttons']}>{children}</div>, slots.buttons)}
    </>
  );
}
