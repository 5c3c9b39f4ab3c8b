// Programmes set with tabs instead of a table: paragraphs that follow each other and hold hours and two more columns become
// typed lines, whose columns are told as those of a pasted text. In a web page tabs would be spaces.

export function withTabbedParagraphs(html: string): string {
  if (!html.includes('\t')) return html;
  let depth = 0;
  return html
    .split(/(<\/?table>)/)
    .map((piece) => {
      if (piece === '<table>') depth += 1;
      if (piece === '</table>') depth -= 1;
      return depth === 0 ? withTypedRuns(piece) : piece;
    })
    .join('');
}

const OPEN = '<p>';
const CLOSE = '</p>';

/** `html`: outside of tables. */
function withTypedRuns(html: string): string {
  let result = '';
  let run: string[] = [];
  const end = (): void => {
    result += typedRun(run);
    run = [];
  };
  const pieces = html.split(CLOSE);
  const last = pieces.pop() ?? '';
  for (const piece of pieces) {
    const start = piece.lastIndexOf(OPEN);
    const before = piece.slice(0, Math.max(0, start));
    if (before !== '' || start < 0) {
      end();
      result += before;
    }
    if (start < 0) result += piece + CLOSE;
    else run.push(piece.slice(start + OPEN.length));
  }
  end();
  return result + last;
}

/** "09:00–09:30 ⇥ Opening ⇥ Hall A". */
const ROW = /^[\d٠-٩][^\t\n]{0,60}\t+[^\t]*[^\t\s][^\t]*\t+\s*\S/u;

function typedRun(paragraphs: readonly string[]): string {
  const plain = paragraphs.map((one) => one.replace(/<br ?\/>/g, '\n').replace(/<[^>]{1,1000}>/g, ''));
  const isRow = plain.map((one) => ROW.test(one.trim()));
  const first = isRow.indexOf(true);
  if (isRow.filter(Boolean).length < 2) return paragraphs.map((one) => OPEN + one + CLOSE).join('');
  // "Moderator: ⇥ Dr. Lund" is no row of its own.
  const typed = plain
    .slice(first)
    .map((one, index) => (isRow[first + index] === true ? one : one.replace(/([:：])\t{1,20}/g, '$1 ')))
    .join('\n');
  return `${paragraphs
    .slice(0, first)
    .map((one) => OPEN + one + CLOSE)
    .join('')}<pre>\n${typed}\n</pre>`;
}
