// A length in words: "2 hours", "1 hour 15 minutes", "45 minutes".
import type { Minutes } from '#domain/time.ts';
import { words } from '#languages/words.ts';

export function lengthWords(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [words.t('hours', { ns: 'programme', count: hours })] : []),
    ...(rest > 0 || hours === 0 ? [words.t('minutes', { ns: 'programme', count: rest })] : []),
  ];
  return parts.join(' ');
}
