import type { ReactNode } from 'react';
import { IconButton } from '#ui/Button.tsx';
import { isMac } from '#ui/platform.ts';
import { shortcutText } from '#ui/shortcuts.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './Toolbar.module.css';

interface ToolButtonProps {
  readonly label: string;
  readonly keys?: string | undefined;
  /** Left out = it does something once, and has no state. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Letters in place of a picture; they stand in this order whichever way the interface runs. */
export function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <span dir="ltr" aria-hidden="true" className={styles['sign']}>
      {children}
    </span>
  );
}

/** A button of the toolbar. The pointer leaves the focus, and so the selection, in the text. */
export function ToolButton({ label, keys, isPressed, onPress, children }: ToolButtonProps) {
  const words = useWords('writing');
  return (
    <IconButton
      label={label}
      title={keys === undefined ? label : words('withKeys', { what: label, keys: shortcutText(keys, isMac) })}
      aria-pressed={isPressed}
      className={styles['tool']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </IconButton>
  );
}
