// A programme dropped as a file anywhere on the app, or pasted where nothing is being typed and the events are in view,
// goes to the import screen. Whoever takes a drop or a paste for something of its own has said so by then.
import { words } from '#languages/words.ts';
import { eventsAddress, importAddress, startAddress } from '#ui/addresses.ts';
import { announce } from '#ui/announce.ts';
import { goTo, pathNow } from '#ui/hashLocation.ts';
import { handOver } from './handedOver.ts';
import './importWords.ts';
import styles from './everywhere.module.css';

let listening: AbortController | null = null;

/** From now on, once however often it is asked for. */
export function watchEverywhere(): void {
  if (listening !== null) return;
  listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('dragover', hold, { signal });
  document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && hideVeil(), {
    signal,
  });
  document.addEventListener('drop', drop, { signal });
  document.addEventListener('paste', paste, { signal });
}

/** Whatever is carried, the browser must not open it in place of the page. */
function hold(event: DragEvent): void {
  if (event.defaultPrevented) return hideVeil();
  if (event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  if (!isModalOpen()) showVeil();
}

function drop(event: DragEvent): void {
  hideVeil();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (event.defaultPrevented || files.length === 0) return;
  event.preventDefault();
  takeDropped(files);
}

export function takeDropped(files: readonly File[]): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
  if (dialog !== undefined) return waitFor(dialog, files);
  handOver({ kind: 'files', files });
  goTo(importAddress(eventInView()));
}

/** What is being done in a dialog is not swept away by a drop: the files are read once it is closed, and that is said. */
function waitFor(dialog: HTMLDialogElement, files: readonly File[]): void {
  const note = document.createElement('p');
  note.className = styles['waits'] ?? '';
  note.textContent = words.t('dropWaits', {
    ns: 'importing',
    names: files.map(({ name }) => name).join(', '),
  });
  dialog.append(note);
  announce(note.textContent);
  dialog.addEventListener(
    'close',
    () => {
      note.remove();
      takeDropped(files);
    },
    { once: true },
  );
}

function paste(event: ClipboardEvent): void {
  const { clipboardData, target } = event;
  if (event.defaultPrevented || clipboardData === null) return;
  const given = {
    files: [...clipboardData.files],
    text: clipboardData.getData('text/plain'),
    html: clipboardData.getData('text/html'),
  };
  if (takePasted(given, target)) event.preventDefault();
}

interface Pasted {
  readonly files: readonly File[];
  readonly text: string;
  readonly html: string;
}

/** false = it is meant for something else, or the events are not in view. */
export function takePasted({ files, text, html }: Pasted, target: EventTarget | null): boolean {
  if (isTextField(target) || isModalOpen()) return false;
  if (![startAddress(), eventsAddress()].includes(pathNow())) return false;
  if (text.trim() === '' && files.length === 0) return false;
  handOver(text.trim() === '' ? { kind: 'files', files } : { kind: 'text', text, html: html || null });
  goTo(importAddress());
  return true;
}

function eventInView(): string | undefined {
  const [, id] = /^\/events\/([^/]+)/.exec(pathNow()) ?? [];
  return id === undefined ? undefined : decodeURIComponent(id);
}

function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

let veil: HTMLElement | null = null;

/** Drawn by hand, for it lies over whatever screen there is and is there for as long as a file is held. */
function showVeil(): void {
  if (veil !== null) return;
  veil = document.createElement('div');
  veil.className = styles['veil'] ?? '';
  veil.setAttribute('aria-hidden', 'true');
  veil.textContent = words.t('dropHere', { ns: 'importing' });
  document.body.append(veil);
}

function hideVeil(): void {
  veil?.remove();
  veil = null;
}
