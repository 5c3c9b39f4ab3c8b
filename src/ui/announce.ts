// Says a text to assistive technology without moving the focus. The live region follows the topmost modal dialog,
// because everything behind a modal is inert and would stay silent.
const REGION_ID = 'announcements';

export function announce(text: string): void {
  const region = liveRegion();
  // The same text twice in a row would not count as a change: a no-break space makes it one.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

function liveRegion(): HTMLElement {
  const home = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const existing = document.getElementById(REGION_ID);
  if (existing !== null && existing.parentElement === home) return existing;
  existing?.remove();
  const region = document.createElement('div');
  region.id = REGION_ID;
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  home.append(region);
  return region;
}
