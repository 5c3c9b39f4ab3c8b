// Short and other forms of the names of months and weekdays, beside those of dayNames.ts, as programmes of six languages
// write them: by number, 1 = January and 0 = Sunday. Arabic months go by the Maghreb's names as well.

export const MONTH_FORMS: Readonly<Record<number, string>> = {
  1: 'jan|janv|ene|янв|январь|جانفي|يناير|كانون الثاني|ينايَر',
  2: 'feb|febr|fevr|fev|фев|февр|فيفري|فبراير|شباط',
  3: 'mar|march|мар|مارس|آذار|أذار|اذار',
  4: 'apr|avr|abr|апр|أفريل|افريل|أبريل|ابريل|إبريل|نيسان',
  5: 'may|мая|май|ماي|مايو|أيار|ايار|نوار',
  6: 'jun|june|juin|июн|جوان|يونيو|يونيه|حزيران',
  7: 'jul|july|juil|июл|جويلية|جويليه|يوليو|يوليه|يوليوز|تموز',
  8: 'aug|aout|ago|agto|авг|أوت|اوت|غشت|أغسطس|اغسطس|آب|اب',
  9: 'sep|sept|septemb|set|setiembre|сен|сент|سبتمبر|شتنبر|أيلول|ايلول',
  10: 'oct|окт|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|تشرين اول',
  11: 'nov|ноя|нояб|نوفمبر|نونبر|تشرين الثاني|تشرين ثاني|تشرين الثانى',
  12: 'dec|dic|дек|ديسمبر|دجنبر|كانون الأول|كانون الاول|كانون أول',
};

export const WEEKDAY_FORMS: Readonly<Record<number, string>> = {
  0: 'sun|dim|dom|вс|воскр|воскресенья|воскресеньем|الأحد|الاحد|أحد|星期天|星期日|周日|周天|週日|礼拜天|礼拜日',
  1: 'mon|lun|пн|пон|понед|понедельника|الإثنين|الاثنين|الأثنين|اثنين|星期一|周一|週一|礼拜一',
  2: 'tue|tues|mar|вт|втор|вторника|الثلاثاء|الثلاثا|ثلاثاء|星期二|周二|週二|礼拜二',
  3: 'wed|weds|mer|mier|mie|miérc|ср|сред|среду|среды|الأربعاء|الاربعاء|الأربعا|أربعاء|星期三|周三|週三|礼拜三',
  4: 'thu|thur|thurs|jeu|jue|juev|чт|четв|четверга|الخميس|خميس|星期四|周四|週四|礼拜四',
  5: 'fri|ven|vend|vie|vier|пт|пятн|пятницу|пятницы|الجمعة|جمعة|星期五|周五|週五|礼拜五',
  6: 'sat|sam|sab|sáb|сб|суб|субботу|субботы|السبت|سبت|星期六|周六|週六|礼拜六',
};
