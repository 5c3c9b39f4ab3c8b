// Makes an element a place to drop a file on: for the mouse, beside a button that does the same for everybody.
import { useEffect, useState, type RefObject } from 'react';

/** True while a file is held over the element. */
export function useFileDrop(
  target: RefObject<HTMLElement | null>,
  onDrop: (files: FileList | null) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop(event.dataTransfer?.files ?? null);
    };
    element.addEventListener('dragover', hold, { signal });
    element.addEventListener('dragleave', () => setOver(false), { signal });
    element.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [target, onDrop]);
  return isOver;
}
