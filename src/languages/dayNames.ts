// Names of months and weekdays as United Nations documents write them: Arabic months carry both names, and French,
// Russian and Spanish use small letters.
import type { Language } from './language.ts';

const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  zh: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  ar: 'كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر',
};

/** Russian months standing alone are in the nominative, not the genitive of a date. */
const RUSSIAN_MONTHS_ALONE =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';

const WEEKDAYS: Readonly<Record<Language, string>> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  ru: 'воскресенье понедельник вторник среда четверг пятница суббота',
  zh: '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
};

/** 1 = January. As in a date ("3 апреля"), or standing alone ("апрель"). */
export function monthName(month: number, language: Language, place: 'in-date' | 'alone' = 'in-date'): string {
  const names = language === 'ru' && place === 'alone' ? RUSSIAN_MONTHS_ALONE : MONTHS[language];
  return (names.split(' ')[month - 1] ?? '').replace('_', ' ');
}

/** 0 = Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language].split(' ')[weekday] ?? '';
}
