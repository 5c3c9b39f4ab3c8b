// A moment as the interface tells it: "22 November 2026, 14:02".
export function momentText(milliseconds: number, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(milliseconds);
}
