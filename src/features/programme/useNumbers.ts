// The numbers of the sessions ("Panel II") as the sheet shows them. The same numbers stay the same value, so that an
// edit or a drag that renumbers nothing draws no row again.
import { useMemo, useState } from 'react';
import type { SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import type { Language } from '#languages/language.ts';

type Numbers = ReadonlyMap<SessionId, string>;

const NONE: Numbers = new Map();

export function useNumbers(event: PlannedEvent | undefined, language: Language): Numbers {
  const [keep] = useState(keeper);
  return useMemo(
    () => keep(event === undefined ? NONE : numbersOf(event, language)),
    [event, language, keep],
  );
}

function keeper(): (numbers: Numbers) => Numbers {
  let kept = NONE;
  return (numbers) => {
    if (!isSame(kept, numbers)) kept = numbers;
    return kept;
  };
}

function isSame(a: Numbers, b: Numbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}
