// Lines of text counted in columns, as a fixed-width reader shows them: a Chinese character takes two, a mark that
// sits on another takes none.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

export function filled(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Broken between words, and inside a word only where one is longer than a line; `indent` leads every line but the first. */
export function wrapped(text: string, width: number, indent = ''): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter((one) => one !== '')) {
      for (const piece of piecesOf(word, width - indent.length)) {
        const longer = line.trim() === '' ? line + piece : `${line} ${piece}`;
        if (columnsOf(longer) <= width || line.trim() === '') line = longer;
        else {
          lines.push(line);
          line = indent + piece;
        }
      }
    }
    return line.trim() === '' ? lines : [...lines, line];
  });
}

/** An address stays whole, however long: nobody can follow half of one. */
const ADDRESS = /:\/\/|^www\.|@/;

function piecesOf(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width || ADDRESS.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  for (const character of word) {
    const next = columnsOf(character);
    if (columns + next > width) {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += character;
    columns += next;
  }
  return [...pieces, piece];
}
