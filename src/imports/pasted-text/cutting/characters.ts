// The characters of pasted text, made plain where they only look different: composed letters, ordinary hyphens and
// spaces, no invisible signs. Quotation marks, dashes and figures stay as written, for they are shown.

const LIGATURES =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdfb\ufe70-\ufefc]/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Controls but the tab, signs of direction, joiners, variants; a soft hyphen at the line's end is looked at later. */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f\ufffe\uffff]|(?!\t)\p{Cc}/gu;
/** Bullets of Symbol and Wingdings, which text keeps as private characters. */
const PRIVATE_BULLETS = /[\uf020-\uf0ff]/g;

const PLAIN = /^[\t -~]*$/;

export function cleanCharacters(text: string): string {
  if (PLAIN.test(text)) return text;
  const isBroken = text.endsWith('\u00ad');
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(SPACES, ' ')
    .replace(PRIVATE_BULLETS, '•')
    .replace(INVISIBLE, '');
  return isBroken ? `${clean}\u00ad` : clean;
}
