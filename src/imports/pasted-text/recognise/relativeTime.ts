// Times that hang on something else: "After lunch", "Immediately following the plenary", "По завершении заседания". They
// are given no hour; what stands behind them is a row of its own.
import { fold } from '#languages/foldedText.ts';
import { wordsOf } from './wordsIn.ts';

const RELATIVE = wordsOf(
  'after lunch|before lunch|after the lunch|after coffee|after dinner|after the break|after the coffee break|after the plenary|after the session|after the meeting|after the ceremony|after the opening|after the panel|immediately after|immediately following|directly after|directly following|following the plenary|following the session|following the meeting|following the opening|upon conclusion|upon the conclusion|upon completion|on completion|at the conclusion of|at the close of|at the end of the session|at the end of the meeting|at the end of the plenary|back to back with',
  "apres le dejeuner|apres la pause|apres la seance|apres la pleniere|apres la ceremonie|apres la reunion|a l issue de|a l issue du|a l’issue de|a l’issue du|a l'issue de|a l'issue du|immediatement apres|aussitot apres|juste apres|a la fin de la seance|a la fin de la reunion|a la suite de la seance|a la suite de la reunion",
  'despues del almuerzo|antes del almuerzo|tras el almuerzo|despues de la pausa|tras la pausa|despues de la sesion|tras la sesion|despues de la reunion|tras la reunion|despues de la ceremonia|inmediatamente despues|al termino de|al finalizar|al concluir|a continuacion de',
  'после обеда|до обеда|после перерыва|после заседания|после пленарного|после открытия|после церемонии|сразу после|непосредственно после|по завершении|по окончании',
  '午餐后|午餐前|午餐後|午饭后|茶歇后|会后|會後|会议结束后|會議結束後|全会之后|全体会议后|开幕式后|開幕式後|紧接着|緊接著|结束后|結束後',
  'بعد الغداء|قبل الغداء|بعد الاستراحة|بعد الجلسة|بعد الاجتماع|بعد الافتتاح|عقب الجلسة|عقب الاجتماع|عقب الافتتاح|فور انتهاء|بعد انتهاء|مباشرة بعد|في ختام الجلسة|في نهاية الجلسة',
);

const LONGEST = 70;

export function isRelativeTime(text: string): boolean {
  return text.length <= LONGEST && RELATIVE.leads(fold(text));
}

/** "After lunch: Signing of the compact" parted; null = the line is no such row. */
export function relativeRow(text: string): { readonly time: string; readonly title: string } | null {
  const mark = /[:：|\t]|\s[–—-]\s/u.exec(text.slice(0, LONGEST));
  if (mark === null) return null;
  const time = text.slice(0, mark.index).trim();
  const title = text.slice(mark.index + mark[0].length).trim();
  return /\p{L}{2}/u.test(title) && isRelativeTime(time) ? { time, title } : null;
}
