import { ArrowRightLeft, Minus, Pencil, Plus } from 'lucide-react';
import { joinClasses } from '#ui/joinClasses.ts';
import type { SignName } from './signs.ts';
import styles from './Sign.module.css';

const ICONS = { added: Plus, removed: Minus, moved: ArrowRightLeft, changed: Pencil };

/** A mark before a change. What it says stands in the sentence beside it, so it is silent. */
export function Sign({ name }: { readonly name: SignName }) {
  const Icon = ICONS[name];
  return (
    <span className={joinClasses(styles['sign'], styles[name])} aria-hidden="true">
      <Icon />
    </span>
  );
}
