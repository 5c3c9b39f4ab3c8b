// The stage a document says it is at, from the words round "programme" or "agenda" in six languages: "Provisional
// Programme", "Projet d'ordre du jour", "ПРОЕКТ", "议程草案".
import type { Stage } from '#domain/editions/stage.ts';
import { fold } from '#languages/foldedText.ts';
import { PROGRAMME_WORD } from '../recognise/lineWords.ts';
import { wordsOf } from '../recognise/wordsIn.ts';

const STAGE_WORDS = (
  [
    [
      'revised',
      'revised|rev|updated|revise*|mis a jour|revisad*|actualizad*|пересмотрен*|обновлен*|修订|修改|更新|منقح*|معدل*|محدث*',
    ],
    [
      'provisional',
      'provisional|provisoire|previsionnel*|provisional|предварительн*|временн*|临时|暂定|مؤقت|المؤقت|مؤقتة|المؤقتة|الأولي المؤقت',
    ],
    [
      'tentative',
      'tentative|indicative|a titre indicatif|indicatif|tentativ*|ориентировочн*|примерн*|拟议|拟定|مبدئي|المبدئي|المقترح|مقترح',
    ],
    [
      'preliminary',
      'preliminary|preliminaire|preliminar|предварительный вариант|初步|初稿|أولي|الأولي|أولية|الأولية|تمهيدي',
    ],
    ['draft', 'draft|projet|avant-projet|borrador|proyecto|проект|草案|草稿|征求意见稿|مسودة|مشروع'],
    [
      'final',
      'final|definitif|finale|definitiv*|окончательн*|итогов* программа|финальн*|最终|最终版|定稿|终稿|نهائي|النهائي|النهائية|نهائية',
    ],
  ] as const
).map(([stage, words]) => ({ stage, words: wordsOf(words) }));

const LONGEST = 120;
/** "Symposium on … – Provisional Programme". */
const TAIL = /[-–—(|:]\s{0,2}([^-–—(|:]{4,40})$/u;

/** `isProgrammeLine`: the line stands over the programme, so that the word alone says it ("DRAFT", "As of …"). */
export function stageOf(text: string, isProgrammeLine: boolean): Stage | null {
  if (isProgrammeLine) {
    const tail = TAIL.exec(text)?.[1];
    const ofTail = tail === undefined ? null : stageOf(tail, false);
    if (ofTail !== null) return ofTail;
  }
  if (text.length > LONGEST) return null;
  const words = fold(text);
  // "城市更新" is no revision: a Chinese line says its stage in a few characters.
  const isAlone = words.length <= (/\p{Script=Han}/u.test(words) ? 8 : 40);
  if (PROGRAMME_WORD.at(words) < 0 && !(isProgrammeLine && isAlone)) return null;
  for (const { stage, words: table } of STAGE_WORDS) if (table.at(words) >= 0) return stage;
  return null;
}
