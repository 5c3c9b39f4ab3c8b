import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { joinClasses } from './joinClasses.ts';
import { useWords } from './useWords.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons; the one that goes on stands last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly className?: string | undefined;
}

/** A modal dialog, open for as long as it is mounted. The browser traps the focus and gives it back at the end. */
export function Dialog({ title, onClose, children, footer, size = 'small', className }: DialogProps) {
  const words = useWords('ui');
  const titleId = useId();
  const element = useModal();
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      className={joinClasses(styles['dialog'], styles[size], className)}
      onCancel={(event) => {
        // The owner unmounts the dialog; a file field inside sends a cancel event of its own.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label={words('close')} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className={styles['body']}>{children}</div>
      {footer !== undefined && <footer className={styles['foot']}>{footer}</footer>}
    </dialog>
  );
}

const FIELDS = 'input:not([hidden], [type="hidden"], [type="radio"]:not(:checked)), select, textarea';

/** Opens the dialog the ref stands on, and gives the focus back when it goes. */
export function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const opener = document.activeElement;
    dialog.showModal();
    // The first field, where there is one: the browser would take the button that closes.
    dialog.querySelector<HTMLElement>(FIELDS)?.focus();
    return () => {
      dialog.close();
      // The opener may be gone (a menu item): focus then goes to the page's content, never to nowhere.
      if (opener === null || !opener.isConnected) document.querySelector<HTMLElement>('main')?.focus();
    };
  }, []);
  return element;
}
