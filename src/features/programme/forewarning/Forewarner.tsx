import { useEffect } from 'react';
import { useSheet } from '../sheetContext.ts';
import { forewarn } from './forewarning.ts';

/** Shows nothing: keeps the lights of the sheet up to date while something is carried. */
export function Forewarner() {
  const { eventId } = useSheet();
  useEffect(() => forewarn(eventId), [eventId]);
  return null;
}
