// The least a list dragged by the pointer can cost: a ghost that follows, a line where the row would land, and one
// move of an element at the drop. `list.html?rows=500`.
const list = document.getElementById('list');
const count = Number(new URLSearchParams(location.search).get('rows'));

for (let index = 0; index < count; index += 1) {
  const row = document.createElement('li');
  row.dataset['row'] = String(index);
  row.style.cssText =
    'display:flex;gap:12px;padding:14px 8px;border-bottom:1px solid #ccc;font:15px sans-serif';
  for (const text of ['⠿', '10.00–10.30', `Panel discussion ${index + 1}`]) {
    const cell = document.createElement('span');
    cell.textContent = text;
    row.append(cell);
  }
  list?.append(row);
}

list?.addEventListener('pointerdown', (down) => {
  const row = down.target instanceof Element ? down.target.closest('li') : null;
  if (row === null) return;
  const ghost = row.cloneNode(true);
  if (!(ghost instanceof HTMLElement)) return;
  ghost.style.cssText += ';position:fixed;top:0;left:0;pointer-events:none;opacity:.8;background:#fff';
  document.body.append(ghost);
  let target: HTMLElement | null = null;
  const follow = (move: PointerEvent): void => {
    ghost.style.transform = `translate(${move.clientX}px, ${move.clientY}px)`;
    const under = document.elementFromPoint(move.clientX, move.clientY)?.closest('li') ?? null;
    if (under === target) return;
    if (target !== null) target.style.boxShadow = '';
    target = under;
    if (target !== null) target.style.boxShadow = '0 -2px 0 #06c';
  };
  document.addEventListener('pointermove', follow);
  document.addEventListener(
    'pointerup',
    () => {
      document.removeEventListener('pointermove', follow);
      ghost.remove();
      if (target === null) return;
      target.style.boxShadow = '';
      target.before(row);
    },
    { once: true },
  );
});
