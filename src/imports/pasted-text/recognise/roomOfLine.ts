// A line that is a room and nothing else: "Conference Room 4", "Venue: Salle XX, Palais des Nations".
import { roomIn } from '../rooms/roomIn.ts';

const LONGEST = 140;
const LABEL =
  /^(?:venue|place|location|room|lieu|salle|lugar|sala|место проведения|место|зал|地点|会场|会议室|المكان|القاعة)\s*[:：]\s*(.{2,120})$/iu;

export function roomOfLine(text: string): string | null {
  const trimmed = text.trim().replace(/^[([（【]\s*|\s*[)\]）】]$/gu, '');
  if (trimmed.length > LONGEST) return null;
  const labelled = LABEL.exec(trimmed);
  if (labelled !== null) return (labelled[1] ?? '').trim();
  const found = roomIn(trimmed);
  if (found === null || found.certainty === 'guess') return null;
  // With the house behind it: "Conference Room 4, United Nations Headquarters".
  const behind = trimmed.slice(trimmed.indexOf(found.room) + found.room.length);
  const isAlone = found.before === '' && /^[\s.;]*$|^\s*[,，–(（-]/u.test(behind);
  return isAlone ? trimmed : null;
}
