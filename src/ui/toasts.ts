// What has just happened, for a few seconds, with a way back. Own and small: the usual packages put a <style> in the
// page, which the content security policy forbids.
import { create } from 'zustand';

export interface ToastText {
  readonly text: string;
  readonly actionLabel?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  /** A toast of the same topic replaces the one that stands. */
  readonly topic?: string | undefined;
}

export interface Toast extends ToastText {
  readonly id: number;
}

/** How long a toast stays; resting the pointer or the focus on it stops the clock. */
export const TOAST_MILLISECONDS = 10_000;

const MOST_AT_ONCE = 3;

export const useToasts = create<{ readonly toasts: readonly Toast[]; readonly lastId: number }>(() => ({
  toasts: [],
  lastId: 0,
}));

export function showToast(toast: ToastText): number {
  const id = useToasts.getState().lastId + 1;
  useToasts.setState(({ toasts }) => {
    const others = toasts.filter((other) => toast.topic === undefined || other.topic !== toast.topic);
    return { lastId: id, toasts: [...others, { ...toast, id }].slice(-MOST_AT_ONCE) };
  });
  return id;
}

/** Takes away what offers a way back or on: after another step it would mean that one. */
export function dismissOffers(): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(({ onAction }) => onAction === undefined) }));
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
