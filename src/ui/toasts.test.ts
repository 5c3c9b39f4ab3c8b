import { beforeEach, describe, expect, it } from 'vitest';
import { dismissOffers, dismissToast, showToast, useToasts } from './toasts.ts';

const texts = () => useToasts.getState().toasts.map((toast) => toast.text);

beforeEach(() => useToasts.setState({ toasts: [], lastId: 0 }));

describe('toasts', () => {
  it('stand in the order in which things happened, three at the most', () => {
    for (const text of ['one', 'two', 'three', 'four']) showToast({ text });
    expect(texts()).toEqual(['two', 'three', 'four']);
  });

  it('replace the one of the same topic, so that only the last step offers its undo', () => {
    showToast({ text: 'Session deleted', topic: 'history' });
    showToast({ text: 'Copied' });
    showToast({ text: 'Session moved', topic: 'history' });
    expect(texts()).toEqual(['Copied', 'Session moved']);
  });

  it('go when they are dismissed', () => {
    const id = showToast({ text: 'gone' });
    showToast({ text: 'stays' });
    dismissToast(id);
    expect(texts()).toEqual(['stays']);
  });

  it('that offer something go with the next step, and those that only tell stay', () => {
    showToast({ text: 'Session deleted', actionLabel: 'Undo', onAction: () => undefined });
    showToast({ text: 'Copied' });
    dismissOffers();
    expect(texts()).toEqual(['Copied']);
  });
});
