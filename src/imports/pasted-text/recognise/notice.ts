// Lines with an hour or a date that are no rows and no days: deadlines, telephone hours, heads of messages, when a page was
// changed.
import { fold } from '#languages/foldedText.ts';
import { AFTER_PROGRAMME } from './lineWords.ts';
import { wordsOf } from './wordsIn.ts';

const NOTICE = wordsOf(
  'rsvp|deadline|subject to confirmation|confirmation by|security desk|dial in|no later than|please confirm|please register|please reply|register by|registration closes|registration deadline|office hours|opening hours|phone|telephone|tel|mob|fax|e-mail|email|updated|last updated|last modified|posted|published|copyright|wrote|join us|joins us live|watch live|watch the|submission*|submit|embargo*|check against delivery',
  'date limite|au plus tard|merci de confirmer|confirmer votre|telephone|tel|courriel|mis a jour le|derniere mise a jour|publie le|actualise le|modifie le|mis en ligne le|poste le|cree le|a lire aussi|lire aussi|a ecrit|heures d ouverture|inscriptions avant|s inscrire avant|priere de confirmer',
  'fecha limite|a mas tardar|confirmar su|se ruega confirmar|telefono|tel|correo|actualizado el|ultima actualizacion|publicado el|escribio|horario de atencion|inscripciones hasta|plazo',
  'до сведения|просьба подтвердить|не позднее|срок подачи|телефон*|тел|справки|эл. почта|обновлен*|опубликован*|написал|написала|часы работы|режим работы|прием заявок|заявки|крайний срок|дата изменения',
  '截止|报名|報名|电话|電話|传真|邮箱|更新时间|更新于|发布时间|发布于|工作时间|营业时间|查詢|查询|辦公時間|办公时间|联系人|聯絡|写道|咨询|回执',
  'آخر موعد|قبل يوم|نرجو تأكيد|يرجى تأكيد|للاستفسار|هاتف|الهاتف|جوال|فاكس|البريد الإلكتروني|آخر تحديث|تاريخ النشر|ساعات العمل|أوقات الدوام|كتب',
);

/** "From: …", "Дата: пт, 7 июня 2024 г., 18:42". */
const MESSAGE_HEAD =
  /^>.{0,60}\d{4}|^(?:from|sent|to|cc|subject|date|envoyé|de|à|objet|enviado|para|asunto|от|кому|дата|тема|отправлено|发件人|发送时间|收件人|主题|من|إلى|التاريخ|الموضوع)\s?[:：].{0,120}(?:\d{1,2}:\d{2}|@|\d{4})/iu;

/** "Start: 04 Dec 2020 13:45 GMT": a fact of the whole meeting. */
const WHOLE =
  /^(?:start|starts|end|ends|begin|begins|début|fin|inicio|comienzo|начало|окончание|开始时间|结束时间|开始|结束|البداية|النهاية)\s?[:：]\s?.{0,40}\d{4}/iu;

/** "Le 18/12/19 à 21:00", "modifié 18/12/19 à 21:00": when the page was written. */
const STAMP =
  /^(?:(?:le|posted|published|par .{2,40}? le)\s(?:on\s)?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s(?:à|at)\s\d{1,2}[:h]\d{2}$|(?:modifiée?|publiée?|mise? (?:à jour|en ligne)|postée?|créée?|edited|modified|created|actualizado|modificado|publicado|изменено|создано)\s.{0,20}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}.{0,12}\d{1,2}[:h]\d{2}$)/iu;

const ADDRESS = /(?:https?:\/\/|www\.|\S@\S|\+\d[\d ()-]{8})/u;

/** The words may stand anywhere before the hours; behind them they belong to a title. */
export function isNotice(text: string, hoursFrom: number): boolean {
  if (MESSAGE_HEAD.test(text.slice(0, 200)))
    return !/^(?:date|дата|التاريخ)\s?[:：]/iu.test(text) || /\d:\d/u.test(text);
  if (WHOLE.test(text.slice(0, 80)) || STAMP.test(text.slice(0, 100))) return true;
  const before = text.slice(0, hoursFrom);
  if (AFTER_PROGRAMME.leads(fold(text.slice(0, 60))) && before !== '') return true;
  return NOTICE.at(fold(before.slice(-200))) >= 0 || ADDRESS.test(before);
}
