import { isMac } from './platform.ts';
import { keysOf } from './shortcuts.ts';

/** The keys of a shortcut, each in its own frame. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return (
    <>
      {keysOf(keys, isMac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
