// The program kept for work without a network, and the offer of a new version. A new version waits until the user
// reloads: it never takes over a page with work on it.
import { create } from 'zustand';
import { workerAddress } from '#ui/trustedTypes.ts';

interface UpdateState {
  /** The new version that waits, or null. */
  readonly waiting: ServiceWorker | null;
}

export const useUpdate = create<UpdateState>(() => ({ waiting: null }));

export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const registration = await navigator.serviceWorker.register(workerAddress());
  const offer = () => {
    // Without a controller this is the very first visit: there is no old version to leave.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) {
      useUpdate.setState({ waiting: registration.waiting });
    }
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

/** Lets the waiting version take over and reloads the page into it. */
export function reloadIntoUpdate(): void {
  const { waiting } = useUpdate.getState();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] });
}

export function postponeUpdate(): void {
  useUpdate.setState({ waiting: null });
}
