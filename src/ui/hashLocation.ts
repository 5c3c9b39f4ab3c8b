// The place the address names, read from behind the `#`: a path and its search ("#/calendar?view=week").
// wouter's own hash hook puts the search in front of the hash, where a static host would answer for it.
import { useSyncExternalStore } from 'react';

/** The path, and how to go elsewhere. */
function useHashPath(): [string, typeof goTo] {
  return [useSyncExternalStore(subscribe, pathNow), goTo];
}

/** What stands behind the question mark. */
function useHashSearch(): string {
  return useSyncExternalStore(subscribe, searchNow);
}

// wouter puts this in the links it makes.
useHashPath.hrefs = (address: string): string => `#${address}`;

/** For wouter's Router. */
export const hashRouting = { hook: useHashPath, searchHook: useHashSearch };

/** Goes to an address; `replace` leaves no way back to the place before. */
export function goTo(address: string, options: { readonly replace?: boolean } = {}): void {
  const before = location.href;
  const hash = `#${address.replace(/^#/, '')}`;
  if (options.replace === true) history.replaceState(null, '', hash);
  else if (hash !== location.hash) history.pushState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }));
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

const addressNow = (): string => location.hash.replace(/^#?\/?/, '/');
/** The path of the present place. */
export const pathNow = (): string => addressNow().split('?')[0] ?? '/';
const searchNow = (): string => addressNow().split('?')[1] ?? '';
