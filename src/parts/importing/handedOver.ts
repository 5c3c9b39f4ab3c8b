// Files that were dropped and text that was pasted somewhere on the app, on the way to the import screen.
import { create } from 'zustand';

export type HandedOver =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string; readonly html: string | null };

export const useHandedOver = create<{ readonly waiting: HandedOver | null }>(() => ({ waiting: null }));

export function handOver(waiting: HandedOver): void {
  useHandedOver.setState({ waiting });
}

/** Once: the second who asks gets nothing. */
export function takeHandedOver(): HandedOver | null {
  const { waiting } = useHandedOver.getState();
  if (waiting !== null) useHandedOver.setState({ waiting: null });
  return waiting;
}
