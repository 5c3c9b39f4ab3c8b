// Where the words of a text stand. Letters, figures and marks make a word; a Chinese or Japanese sign is one by itself;
// words held together by a hyphen or an apostrophe know where the whole begins ("Al-Maliki"). Written as a loop over
// character codes, because twenty megabytes of text go through it when the library is first searched.

/** `from` to `to` is the word; `unit` is where the words it is joined to begin, or `from`. */
type VisitWord = (from: number, to: number, unit: number) => void;

const UNKNOWN = 0;
const GAP = 1;
const LETTER = 2;
const SIGN = 3;
const JOINER = 4;

const classes = new Uint8Array(0x1_0000);

export function eachWord(text: string, visit: VisitWord): void {
  let from = -1;
  let unit = -1;
  let isJoined = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind === LETTER) {
      if (from < 0) {
        from = at;
        if (!isJoined) unit = at;
        isJoined = false;
      }
      continue;
    }
    if (from >= 0) visit(from, at, unit);
    isJoined = kind === JOINER && from >= 0;
    from = -1;
    if (kind === SIGN) visit(at, at + 1, at);
  }
  if (from >= 0) visit(from, text.length, unit);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOf(character);
  classes[code] = kind === UNKNOWN ? GAP : kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[-'\u2018\u2019\u02bc\u2010\u2011]/u.test(character)) return JOINER;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return SIGN;
  // Invisible signs (soft hyphen, joiners) and the Arabic stretching line stand inside words; halves of a pair are rare
  // letters or pictures.
  return /[\p{L}\p{N}\p{M}\p{Cf}\p{Cs}\u0640]/u.test(character) ? LETTER : GAP;
}
