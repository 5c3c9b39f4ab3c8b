// Words over columns that stand beside each other at the same hour: rooms and tracks.
import { fold } from '#languages/foldedText.ts';

const ROOMS =
  /(?:^|[\s(])(?:(?:conference |meeting |committee |board)?room|salle|sala|salon|hall|auditorium|amphi(?:theatre)?|auditorio|aula|chamber|зал|аудитория|ауд|комната|конференц-зал|кабинет|theatre|lounge|lobby|foyer|gallery|plenary hall|ballroom|online|zoom)(?=$|[\s.№#:\d,)])|会议室|会议厅|会场|厅$|教室|报告厅|(?:^|\s)(?:ال)?(?:قاعة|غرفة|صالة|مدرج)/u;
const TRACKS =
  /^(?:track|stream|strand|parallel(?: session)?|group|working group|workshop|breakout(?: session| group| room)?|theme|filiere|atelier|groupe(?: de travail)?|volet|axe|session parallele|taller|grupo(?: de trabajo)?|mesa|eje|sesion paralela|секция|поток|трек|группа|рабочая группа|круглый стол|分论坛|分会场|平行论坛|平行会议|小组|المسار|مسار|المجموعة|مجموعة|ورشة|جلسة موازية)(?:$|[\s.:№#\d一二三四五六七八九十-])/u;

export function namesRoom(text: string): boolean {
  return text.length <= 120 && roomsFolded.test(fold(text));
}

export function namesTrack(text: string): boolean {
  return text.length <= 120 && tracksFolded.test(fold(text));
}

const roomsFolded = new RegExp(fold(ROOMS.source), 'u');
const tracksFolded = new RegExp(fold(TRACKS.source), 'u');
