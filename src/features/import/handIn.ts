// Takes what was pasted, chosen or dropped and has it read. A file that Rostrum kept is not read here: it is given back,
// to be opened in its own way.
import type { EventId } from '#domain/ids.ts';
import { words } from '#languages/words.ts';
import type { HandedOver } from '#parts/importing/handedOver.ts';
import type { OpenedFile } from '#parts/openedFile.ts';
import { announce } from '#ui/announce.ts';
import { askBeforeLeaving } from './askBeforeLeaving.ts';
import { type ImportInput, type ImportSource, useImporting } from './importing.ts';
import { readNew } from './readSources.ts';

export async function handIn(handed: HandedOver, targetId: EventId | null): Promise<OpenedFile | null> {
  const lost: string[] = [];
  const inputs: { readonly name: string; readonly input: ImportInput }[] = [];
  if (handed.kind === 'text') {
    inputs.push({ name: '', input: { kind: 'text', text: handed.text, html: handed.html } });
  } else {
    for (const file of handed.files) {
      const bytes = await bytesOf(file);
      if (bytes === null) lost.push(file.name);
      else inputs.push({ name: file.name, input: { kind: 'file', file: { name: file.name, bytes } } });
    }
  }
  const sources = await readNew(inputs, lost, targetId);
  if (sources.length === 0) return null;
  askBeforeLeaving();
  tell(sources);
  const [only] = sources;
  return sources.length === 1 && only !== undefined && isOwn(only) && handed.kind === 'files'
    ? openOwn(only, handed.files)
    : null;
}

function isOwn({ outcome }: ImportSource): boolean {
  return !outcome.isRead && outcome.reason === 'own-file';
}

/** Opened in its own way, it needs no place among what is imported. */
async function openOwn({ id }: ImportSource, [file]: readonly File[]): Promise<OpenedFile | null> {
  useImporting.setState(({ sources }) => {
    const others = sources.filter((source) => source.id !== id);
    return { sources: others, currentId: others[0]?.id ?? null };
  });
  if (file === undefined) return null;
  const { readLibraryFile } = await import('#parts/openedFile.ts');
  return readLibraryFile(file);
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function tell(sources: readonly ImportSource[]): void {
  const sessions = sources.flatMap(({ outcome }) =>
    outcome.isRead ? outcome.reading.days.flatMap((day) => day.sessions) : [],
  ).length;
  announce(words.t('sessions', { ns: 'importing', count: sessions }));
}
