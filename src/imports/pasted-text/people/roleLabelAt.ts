// The role label a line begins with, or is: "Panellists:", "Moderator: Ms. …", "Chaired by …".
import { remembered } from '#base/remembered.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import { readLabel, roleNamed } from '#domain/people/readRole.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import { fold } from '#languages/foldedText.ts';
import { sessionKindOf } from '../heading/sessionKind.ts';
import { wordsOf } from '../recognise/wordsIn.ts';

export interface FoundLabel {
  /** An id of domain/people/roles.ts, or a role as written. */
  readonly role: string;
  /** As written, with its colon. */
  readonly label: string;
  /** It speaks for the lines below as well. */
  readonly isForSeveral: boolean;
  /** It names what is said ("Opening remarks:") and so may be the title of a session or an item as much as a label. */
  readonly isSpeech: boolean;
  /** What stands behind the label; empty where the line is nothing else. */
  readonly rest: string;
}

export const roleLabelAt = remembered((text: string): FoundLabel | null => {
  const { label, rest } = readLabel(text);
  if (label !== null) return { ...label, label: labelAhead(text, rest), rest: withoutNoteMark(rest) };
  const named = roleNamed(text);
  return named === null
    ? (sideLabelAt(text) ?? unknownLabelAt(text))
    : { ...named, label: text.trim(), rest: '' };
});

/** "Panellists: *" */
function withoutNoteMark(rest: string): string {
  return /^[\s*†‡§]*$/u.test(rest) ? '' : rest.trim();
}

/** "От принимающей стороны: …", "С белорусской стороны: …": whom those behind it speak for is their label. */
function sideLabelAt(text: string): FoundLabel | null {
  const [, label = '', rest = ''] =
    /^((?:[Оо]т|[Сс]о?) [^:.,;]{3,40} стороны)\s?:\s{0,3}(.{0,600})$/u.exec(text) ?? [];
  return label === ''
    ? null
    : { role: 'speaker', label: `${label}:`, isForSeveral: true, isSpeech: false, rest: rest.trim() };
}

/** "Scene-setter: Mr. Li Wei": words nobody has listed, but before a title of courtesy they are a role as written. */
function unknownLabelAt(text: string): FoundLabel | null {
  const [, label = '', rest = ''] =
    /^(\p{L}[\p{L}\p{M}’'/-]{2,40})\s?[:：]\s{0,3}(.{3,400})$/u.exec(text) ?? [];
  if (label === '' || honorificAt(rest) === '') return null;
  // "BioNTech: Prof. X", "Ghana: H.E. Ms. Y" say for whom somebody speaks.
  if (/\p{L}\p{Lu}/u.test(label) || stateNamed(label) !== null) return null;
  if (NO_ROLE.at(fold(label)) >= 0 || sessionKindOf('', label) !== 'other') return null;
  return { role: label.trim(), label: `${label.trim()}:`, isForSeveral: false, isSpeech: false, rest };
}

/** What else stands before a colon and a person. */
const NO_ROLE = wordsOf(
  'contact*|rsvp|tel|phone|fax|e-mail|email|note|notes|date|venue|place|room|organi*|secretariat|author*|by|with|from|to|cc|sent|subject|theme|topic|title|language*|participants|sponsor*|supported|attachment*|annex|ref|reference|session|panel|day|item|time|hour*|talk|presentation*|lecture|paper|remarks|address*|speech|statement*|intervention*|video|message',
  'contact*|lieu|salle|date|objet|sujet|theme|titre|langue*|organisat*|auteur*|avec|par|de|a|note|jour|seance|point|expose|communication*|allocution*|discours|mot|intervention*',
  'contacto*|lugar|sala|fecha|asunto|tema|titulo|idioma*|organiza*|autor*|con|por|de|para|nota|dia|sesion|punto|ponencia*|palabras|discurso*|mensaje|conferencia*',
  'контакт*|место|зал|дата|тема|язык*|организатор*|автор*|от|кому|примечание|день|сессия|секция|доклад*|слово|выступлени*|обращени*|телефон*|справки',
  '联系|地点|时间|日期|主题|题目|语言|主办|承办|作者|备注|报告|致辞|演讲|发言',
  'للتواصل|المكان|القاعة|التاريخ|الموضوع|العنوان|اللغة|تنظيم|إعداد|بواسطة|ملاحظة|اليوم|الجلسة|محاضرة|كلمة|ورقة|مداخلة',
);

/** Also where a mark of the label ("Moderator (TBC): …") was put behind the rest. */
function labelAhead(text: string, rest: string): string {
  const at = text.indexOf(rest.replace(/ \(TBC\)$/, ''));
  return (rest === '' || at < 0 ? text : text.slice(0, at)).trim();
}
