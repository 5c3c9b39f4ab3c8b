import type { ReactNode } from 'react';
import type { ReadingRemark } from '#imports/programme/reading.ts';
import { currentSource, markSeen, useImporting } from './importing.ts';
import { remarkKey } from './remarkGroups.ts';

interface SeenTickProps {
  readonly remarks: readonly ReadingRemark[];
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A remark with the box that ticks it off; ticked, it stays to be read, and can be unticked. */
export function SeenTick({ remarks, children, className }: SeenTickProps) {
  const keys = remarks.map(remarkKey);
  const isSeen = useImporting((state) => {
    const seen = currentSource(state)?.corrections.seen ?? [];
    return keys.every((key) => seen.includes(key));
  });
  return (
    <label className={className} data-seen={isSeen}>
      <input type="checkbox" checked={isSeen} onChange={({ target }) => markSeen(keys, target.checked)} />
      <span>{children}</span>
    </label>
  );
}
