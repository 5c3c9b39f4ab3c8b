// A moment of this computer's clock as the interface tells it: "22 November 2026 at 14:02". Formatters are kept,
// because making one costs a hundred times what using it does.

const STYLES = {
  time: { timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  dayAndTime: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** `moment` in milliseconds; `language` as the interface has it, British where it is English. */
export function momentText(
  moment: number,
  language: string,
  style: keyof typeof STYLES = 'dayAndTime',
): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, STYLES[style]);
    formats.set(key, format);
  }
  return format.format(moment);
}
