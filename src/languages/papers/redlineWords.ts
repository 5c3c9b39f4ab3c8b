// What stands over a redline and behind what has moved, in the language of the paper. Dates come written out.
import type { Language } from '../language.ts';

export interface RedlineWords {
  /** `name`: "Tentative Programme"; an empty `date` = an edition without one. */
  readonly changesFrom: (name: string, date: string) => string;
  readonly inserted: string;
  readonly deleted: string;
  /** It stood here before, and stands elsewhere now. */
  readonly movedAway: string;
  readonly movedHere: string;
  /** Over a redline that marks nothing. */
  readonly unchanged: string;
  /** Where there are no two editions. */
  readonly nothing: string;
  /** Whose changes they are where nobody else is named. */
  readonly secretariat: string;
}

export function redlineWordsIn(language: Language): RedlineWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, RedlineWords>> = {
  en: {
    changesFrom: (name, date) => `Changes from the ${name}${date === '' ? '' : ` of ${date}`}`,
    inserted: 'added',
    deleted: 'taken out',
    movedAway: 'moved',
    movedHere: 'moved here',
    unchanged: 'No changes',
    nothing: 'There is no earlier edition to compare with.',
    secretariat: 'Secretariat',
  },
  fr: {
    changesFrom: (name, date) =>
      date === ''
        ? `Modifications par rapport à la version précédente (${name})`
        : `Modifications par rapport à la version du ${date} (${name})`,
    inserted: 'ajouté',
    deleted: 'supprimé',
    movedAway: 'déplacé',
    movedHere: 'déplacé ici',
    unchanged: 'Aucune modification',
    nothing: 'Il n’y a pas d’édition antérieure à laquelle comparer.',
    secretariat: 'Secrétariat',
  },
  es: {
    changesFrom: (name, date) =>
      date === ''
        ? `Cambios con respecto a la versión anterior (${name})`
        : `Cambios con respecto a la versión del ${date} (${name})`,
    inserted: 'añadido',
    deleted: 'suprimido',
    movedAway: 'trasladado',
    movedHere: 'trasladado aquí',
    unchanged: 'Sin cambios',
    nothing: 'No hay ninguna edición anterior con la que comparar.',
    secretariat: 'Secretaría',
  },
  ru: {
    changesFrom: (name, date) =>
      date === ''
        ? `Изменения по сравнению с предыдущей редакцией (${name})`
        : `Изменения по сравнению с редакцией от ${date} (${name})`,
    inserted: 'добавлено',
    deleted: 'исключено',
    movedAway: 'перенесено',
    movedHere: 'перенесено сюда',
    unchanged: 'Изменений нет',
    nothing: 'Более раннего издания для сравнения нет.',
    secretariat: 'Секретариат',
  },
  zh: {
    changesFrom: (name, date) =>
      date === '' ? `与上一版（${name}）相比的改动` : `与${date}版（${name}）相比的改动`,
    inserted: '新增',
    deleted: '删除',
    movedAway: '已移走',
    movedHere: '移至此处',
    unchanged: '没有改动',
    nothing: '没有可供比较的先前版本。',
    secretariat: '秘书处',
  },
  ar: {
    changesFrom: (name, date) =>
      date === '' ? `التغييرات مقارنة بالنسخة السابقة (${name})` : `التغييرات مقارنة بنسخة ${date} (${name})`,
    inserted: 'مضاف',
    deleted: 'محذوف',
    movedAway: 'نُقل',
    movedHere: 'نُقل إلى هنا',
    unchanged: 'لا توجد تغييرات',
    nothing: 'لا توجد طبعة سابقة للمقارنة بها.',
    secretariat: 'الأمانة العامة',
  },
};
