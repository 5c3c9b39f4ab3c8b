// The bullet or number an item of a list begins with. Capital letters and Roman capitals are none: "M. Dupont",
// "I. Background"; nor are "أ." and "د.", which are titles.

export interface FoundBullet {
  readonly bullet: string;
  readonly rest: string;
}

const GLYPH = /^([•‣⁃∙◦●○◆◇■□▪▫►▻▶▸➢➤➔→✓✔✦❖⚫⬥·¤*]|[-–—](?=\s|\p{Lu}\p{Ll}))\s{0,20}(?=\S)/u;
/** How the round bullet of the second level is copied; "o" between small letters is a word. */
const WORD_CIRCLE = /^(o)(?:\s{2,20}(?=\p{L})|\s(?=\p{Lu}))/u;
const NUMBER =
  /^((?:\d{1,2}|[a-h]|[ivx]{1,4})[.)、．]|[а-д]\)|[(（](?:\d{1,2}|[a-z]|[ivx]{1,4}|[а-я]|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|\d{1,2}-|[٠-٩]{1,2}[-.)]|[أبجدهوزحط][)-]|[بجهوزحط]\.)\s{1,20}(?=[\p{L}“"«‘'(¿¡])/u;
const UNSPACED =
  /^([一二三四五六七八九十]{1,3}、|[①-⑳]|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．]|[(（]\d{1,2}[)）])(?=\p{Script=Han})/u;

export function bulletAt(text: string): FoundBullet | null {
  const match = GLYPH.exec(text) ?? WORD_CIRCLE.exec(text) ?? NUMBER.exec(text) ?? UNSPACED.exec(text);
  if (match === null) return null;
  return { bullet: match[1] ?? '', rest: text.slice(match[0].length).trim() };
}
