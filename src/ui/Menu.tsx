import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button, IconButton, type ButtonProps } from './Button.tsx';
import { joinClasses } from './joinClasses.ts';
import { besideAnchor } from './besideAnchor.ts';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Shown at the end of the row; the keys themselves are handled elsewhere. */
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Makes the item one of a choice: true where it is the chosen one. */
  readonly isChecked?: boolean | undefined;
  readonly isDanger?: boolean | undefined;
  /** A line above the item. */
  readonly startsGroup?: boolean | undefined;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** The name of the button, and of the menu. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** An icon alone makes an icon button; with `isLabelShown` the label stands beside it. */
  readonly icon?: ReactNode;
  readonly isLabelShown?: boolean;
  readonly look?: ButtonProps['look'];
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A button that opens a list of actions: arrows, Home, End and first letters move, Escape gives the focus back. */
export function Menu({ label, items, icon, isLabelShown = false, look, isDisabled, className }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? items : [];

  const open = (from: 'first' | 'last') => {
    const menu = list.current;
    if (menu === null || trigger.current === null || isOpen || isDisabled === true) return;
    // The items exist only while the menu is open: a long programme has a menu in every row.
    flushSync(() => setOpen(true));
    menu.showPopover();
    besideAnchor(menu, trigger.current);
    const all = itemsIn(menu);
    (from === 'first' ? all.at(0) : all.at(-1))?.focus();
  };
  const toggle = () => (isOpen ? list.current?.hidePopover() : open('first'));
  const select = (item: MenuItem) => {
    // The focus goes back first, so that what the item opens knows where to return to.
    list.current?.hidePopover();
    trigger.current?.focus();
    item.onSelect();
  };
  const shared = {
    ref: trigger,
    className,
    disabled: isDisabled,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-controls': id,
    onClick: toggle,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      open(event.key === 'ArrowDown' ? 'first' : 'last');
    },
  } as const;

  return (
    <>
      {isLabelShown ? (
        <Button {...shared} look={look} icon={icon}>
          {label}
        </Button>
      ) : (
        <IconButton {...shared} label={label} look={look}>
          {icon}
        </IconButton>
      )}
      <div
        ref={list}
        id={id}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        className={styles['menu']}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={moveInMenu}
      >
        {shown.map((item) => (
          <button
            key={item.id}
            type="button"
            role={item.isChecked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={item.isChecked}
            aria-disabled={item.isDisabled === true ? true : undefined}
            tabIndex={-1}
            className={joinClasses(
              styles['item'],
              item.isDanger === true && styles['danger'],
              item.startsGroup === true && styles['group'],
            )}
            onClick={item.isDisabled === true ? undefined : () => select(item)}
          >
            <span className={styles['icon']}>{item.icon}</span>
            <span>{item.label}</span>
            {item.shortcut !== undefined && <kbd>{item.shortcut}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}

function itemsIn(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function moveInMenu(event: KeyboardEvent<HTMLDivElement>): void {
  const menu = event.currentTarget;
  const all = itemsIn(menu);
  const at = all.findIndex((item) => item === document.activeElement);
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  const target =
    step === undefined ? startingWith(event.key, [...all.slice(at + 1), ...all]) : all.at(step % all.length);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function startingWith(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  return items.find((item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
