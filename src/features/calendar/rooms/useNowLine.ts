// The minute the reader's clock shows, while the day on screen is today.
import { useEffect, useState } from 'react';
import type { Day, Minutes } from '#domain/time.ts';
import { fromWall, wallNow } from '../wallClock.ts';

const MINUTE = 60_000;

export function useNowLine(day: Day): Minutes | null {
  const [now, setNow] = useState(() => fromWall(wallNow(new Date())));
  useEffect(() => {
    const tick = window.setInterval(() => setNow(fromWall(wallNow(new Date()))), MINUTE);
    return () => window.clearInterval(tick);
  }, []);
  return now.day === day ? now.minutes : null;
}
