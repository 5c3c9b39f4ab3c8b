import { isMac } from './platform.ts';
import { keysOf } from './shortcuts.ts';
import styles from './Shortcut.module.css';

/** The keys of a shortcut, each in its own frame. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return (
    // The keys lie in this order on every keyboard, also where the text runs the other way.
    <span dir="ltr" className={styles['keys']}>
      {keysOf(keys, isMac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
