// A value that flickers, shown without the flicker: a calm value is taken over only when it has lasted.
import { useEffect, useState } from 'react';

/**
 * The value, but one that `isCalm` only after it has stood for `milliseconds`: "Saved" between two keys would come and
 * go with every letter. Any other value shows at once.
 */
export function useCalmly<Value>(value: Value, isCalm: boolean, milliseconds: number): Value {
  const [shown, setShown] = useState(value);
  if (!isCalm && shown !== value) setShown(value);
  useEffect(() => {
    if (!isCalm) return undefined;
    const timer = setTimeout(() => setShown(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, isCalm, milliseconds]);
  return shown;
}
