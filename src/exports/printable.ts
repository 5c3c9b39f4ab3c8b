// Words as any file can hold them: pasted text may carry halves of characters, control characters and code points
// that are no characters at all, and one of those makes a whole Word or XML file unreadable.

// Control characters but tab and line feed; the code points Unicode sets apart; the byte order mark inside text.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\ufeff/gu;
const HALF_CHARACTER = /\p{Surrogate}/gu;

export function printable(text: string): string {
  return text.replace(HALF_CHARACTER, '\ufffd').replace(UNPRINTABLE, '');
}
