// Keeps a paste by mistake out of a field: what is longer than the field takes is refused with its length, the old
// text stays, and nothing is cut off in silence, as the browser's own limit would.
import { useState } from 'react';
import { useWords } from './useWords.ts';

interface Refused {
  readonly count: number;
  /** What the field's owner had to say then; as soon as it says something else, that is the news. */
  readonly error: string | undefined;
}

export function useLongest(
  longest: number,
  error: string | undefined,
  onChange: (text: string) => void,
): { readonly error: string | undefined; readonly take: (text: string) => void } {
  const words = useWords('ui');
  const [refused, setRefused] = useState<Refused | null>(null);
  const isNews = refused !== null && refused.error === error;
  return {
    error: isNews ? words('inline.tooLong', { count: refused.count, most: longest }) : error,
    take: (text) => {
      const isTooLong = text.length > longest;
      setRefused(isTooLong ? { count: text.length, error } : null);
      if (!isTooLong) onChange(text);
    },
  };
}
