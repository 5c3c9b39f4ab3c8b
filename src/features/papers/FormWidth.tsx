import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { startPointerDrag } from '#ui/pointerDrag.ts';
import { setPreferences, usePreferences } from '#ui/preferences.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './FormWidth.module.css';

const NARROW = 300;
const USUAL = 420;
const ROOMY = 640;
const WIDE = 900;
const STEP = 20;

/** The edge between a paper's form and its page: dragged, moved by arrow keys, or put to the other width by a click. */
export function FormWidth() {
  const words = useWords('papers');
  const edge = useRef<HTMLDivElement>(null);
  const width = usePreferences(({ paperFormWidth }) => paperFormWidth);
  useLayoutEffect(() => {
    edge.current?.parentElement?.style.setProperty('--form-width', `${width}px`);
  }, [width]);
  const set = (wanted: number): void =>
    setPreferences({ paperFormWidth: Math.min(WIDE, Math.max(NARROW, Math.round(wanted))) });

  const onPointerDown = (down: PointerEvent): void => {
    const box = edge.current?.parentElement?.getBoundingClientRect();
    if (box === undefined) return;
    const isRightToLeft = getComputedStyle(down.currentTarget).direction === 'rtl';
    const follow = ({ x }: { readonly x: number }): void => set(isRightToLeft ? box.right - x : x - box.left);
    startPointerDrag(down.nativeEvent, {
      onLift: follow,
      onMove: follow,
      onDrop: follow,
      onCancel: () => set(width),
      scroller: null,
      isHandle: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const wider = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const narrower = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const wanted = {
      [wider]: width + STEP,
      [narrower]: width - STEP,
      Home: NARROW,
      End: WIDE,
      Enter: other(width),
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  return (
    <div
      ref={edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words('formWidth')}
      title={words('formWidthHow')}
      aria-valuemin={NARROW}
      aria-valuemax={WIDE}
      aria-valuenow={width}
      className={styles['edge']}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onClick={() => set(other(width))}
    />
  );
}

const other = (width: number): number => (width < ROOMY ? ROOMY : USUAL);
