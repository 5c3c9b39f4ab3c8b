// The length a line gives for itself: "(10 min)", "15 minutes", "10分钟", "٥ دقائق".
import { fold } from '#languages/foldedText.ts';

const LENGTH =
  /(?:^|[^\d:.])(\d{1,3}) ?(?:min\b|mins\b|minutes?\b|minutos?\b|мин|分钟|分鐘|دقائق|دقيقة|['’′](?![\p{L}\d]))/u;
const LONGEST = 600;

export function minutesIn(text: string): number | null {
  const found = LENGTH.exec(fold(text.slice(0, 400)));
  const minutes = Number(found?.[1] ?? 0);
  return minutes > 0 && minutes <= LONGEST ? minutes : null;
}
