// Two columns that scroll together: where one goes the other follows, until they are let go.
import { useEffect, type RefObject } from 'react';

type Column = RefObject<HTMLElement | null>;

export function useLinkedScroll(before: Column, after: Column, isLinked: boolean): void {
  useEffect(() => {
    const [left, right] = [before.current, after.current];
    if (!isLinked || left === null || right === null) return undefined;
    // What follows scrolls too and must not lead in its turn.
    let led: HTMLElement | null = null;
    const follow = (leader: HTMLElement, follower: HTMLElement) => () => {
      if (led === leader) {
        led = null;
        return;
      }
      if (Math.abs(follower.scrollTop - leader.scrollTop) < 1) return;
      led = follower;
      follower.scrollTop = leader.scrollTop;
    };
    const onLeft = follow(left, right);
    const onRight = follow(right, left);
    left.addEventListener('scroll', onLeft, { passive: true });
    right.addEventListener('scroll', onRight, { passive: true });
    onLeft();
    return () => {
      left.removeEventListener('scroll', onLeft);
      right.removeEventListener('scroll', onRight);
    };
  }, [before, after, isLinked]);
}
