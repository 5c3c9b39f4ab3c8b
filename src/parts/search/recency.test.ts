import { expect, it } from 'vitest';
import { blankEvent } from '#domain/blank.ts';
import type { EventId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { recencyBoosts } from './recency.ts';

const id = (text: string) => text as EventId;
const on = (name: string, ...days: readonly string[]) =>
  [id(name), blankEvent(id(name), { days: days as readonly Day[] })] as const;

it('speaks for what was opened lately and for what is near, and for nothing that is over', () => {
  const events = Object.fromEntries([
    on('over', '2026-01-10'),
    on('running', '2026-02-28', '2026-03-02'),
    on('soon', '2026-03-31'),
    on('far', '2026-12-01'),
    on('undated'),
  ]);
  const openedAt = { [id('over')]: 100, [id('far')]: 200 };
  const boosts = recencyBoosts(events, openedAt, '2026-03-01' as Day);
  expect(Object.fromEntries(boosts)).toEqual({ far: 1 + 0.5, over: 0.75, running: 1, soon: 0.75 });
});
