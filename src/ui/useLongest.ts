// Keeps a paste by mistake out of a field: what is longer than the field takes is refused with its length, the old
// text stays, and nothing is cut off in silence, as the browser's own limit would.
import { useState } from 'react';
import { useWords } from './useWords.ts';

export function useLongest(
  longest: number,
  onChange: (text: string) => void,
): { readonly refusal: string | undefined; readonly take: (text: string) => void } {
  const words = useWords('ui');
  const [count, setCount] = useState<number | null>(null);
  return {
    refusal: count === null ? undefined : words('inline.tooLong', { count, most: longest }),
    take: (text) => {
      const isTooLong = text.length > longest;
      setCount(isTooLong ? text.length : null);
      if (!isTooLong) onChange(text);
    },
  };
}
