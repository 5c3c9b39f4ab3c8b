// What this page wrote in the last moments: where another tab replaces it so soon, that tab had not seen it. Reckoned
// by a clock that nobody can set.
import type { Device } from './device.ts';
import type { Edit } from './records.ts';

/** Milliseconds. */
const CLASH_WINDOW = 10_000;

export interface RecentEdits {
  readonly add: (edit: Edit) => void;
  readonly list: () => readonly Edit[];
  readonly forget: () => void;
}

export function createRecentEdits(device: Device): RecentEdits {
  let recent: readonly { readonly edit: Edit; readonly at: number }[] = [];
  const drop = () => {
    recent = recent.filter(({ at }) => device.elapsed() - at < CLASH_WINDOW);
  };
  return {
    add: (edit) => {
      drop();
      recent = [...recent, { edit, at: device.elapsed() }];
    },
    list: () => {
      drop();
      return recent.map(({ edit }) => edit);
    },
    forget: () => (recent = []),
  };
}
