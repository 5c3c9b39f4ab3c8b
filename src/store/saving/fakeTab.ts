// A page on a fake computer with a library, a saver and a mirror of its own, so that one test can have several.
// Used by tests alone.
import { create } from 'mutative';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import { applyChanges, type Change, changesBetween } from '../changes.ts';
import type { LibraryDraft } from '../command.ts';
import type { SavingState } from '../store.ts';
import type { Device } from './device.ts';
import { findLibrary, type Found } from './load.ts';
import { createMirrorKeeper, type MirrorKeeper } from './mirror/keeper.ts';
import { prepare, type StartNotes } from './prepare.ts';
import { createSaver, type Saver } from './saver.ts';

export interface FakeTab {
  readonly found: Found['kind'];
  readonly from: 'mirror' | 'database' | null;
  readonly notes: StartNotes;
  readonly saver: Saver;
  readonly keeper: MirrorKeeper;
  readonly library: () => Library;
  readonly saving: () => SavingState;
  readonly edit: (change: (draft: LibraryDraft) => void) => readonly Change[];
  readonly apply: (changes: readonly Change[]) => void;
  readonly close: () => void;
}

export async function openTab(device: Device): Promise<FakeTab> {
  let saver: Saver | null = null;
  const found = await findLibrary(device, {
    onAskedToClose: (why) => saver?.ending.onAskedToClose(why),
    onLost: () => saver?.ending.onLost(),
    onBlocked: () => undefined,
  });
  if (!('content' in found)) throw new Error(`No library to open: ${found.kind}`);
  const { database, library: start, head, notes } = await prepare(device, found.content);
  let library = start ?? EMPTY_LIBRARY;
  let saving: SavingState = { status: 'loading', savedAt: null, unsaved: 0, problem: null };
  const opened = createSaver(
    device,
    {
      library: () => library,
      put: (next) => (library = next),
      report: (next) => (saving = next),
    },
    { database, head, problem: null, bringIn: found.content.bringIn },
    () => keeper.touch(),
  );
  saver = opened;
  const keeper = createMirrorKeeper(
    device,
    () => library,
    opened.position,
    {
      isTorn: found.content.isMirrorTorn,
    },
    opened.mirrored,
  );
  keeper.touch();

  function take(next: Library): readonly Change[] {
    const changes = changesBetween(library, next);
    library = next;
    if (changes.length > 0) opened.submit(changes);
    keeper.touch();
    return changes;
  }

  return {
    found: found.kind,
    from: found.kind === 'restored' ? found.from : null,
    notes,
    saver: opened,
    keeper,
    library: () => library,
    saving: () => saving,
    edit: (change) => take(create(library, (draft) => change(draft))),
    apply: (changes) => void take(applyChanges(library, changes, { onlyUntouched: true }).root),
    close: () => {
      keeper.close();
      opened.close();
    },
  };
}
