// Brings in what pages that were closed in a hurry left in the journal, each edit once.
import type { AsideFile, Database, StoreHead } from './database.ts';
import type { Device } from './device.ts';
import { readJournal } from './journal.ts';
import { writeEdits } from './writeEdits.ts';

export interface Replayed {
  readonly head: StoreHead;
  /** How many edits came in. */
  readonly count: number;
  /** Edits that this build cannot read. */
  readonly aside: readonly AsideFile[];
}

export async function replayJournal(device: Device, database: Database, start: StoreHead): Promise<Replayed> {
  let head = start;
  let count = 0;
  const aside: AsideFile[] = [];
  for (const { key, edits, text } of readJournal(device)) {
    if (edits === null) {
      const file = { id: key, name: 'unsaved-edits.json', time: device.now(), text };
      await database.put('aside', file);
      aside.push(file);
    } else {
      const { before, after } = await writeEdits(database, device.formatVersion, edits, device.now());
      count += after.counter - before.counter;
      head = after;
    }
    device.notes.remove(key);
  }
  return { head, count, aside };
}
