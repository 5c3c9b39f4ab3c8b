// Test support: what a source was cut into, written so that a test shows it whole and a person can read it.
import type { CutSource, SourceLine } from '../sourceBlock.ts';

/** "¶" a gap stands before it, ">" its depth, "{•}" its bullet, "[strong]" its look; the lines of the source behind. */
export function cutAsText(cut: CutSource): readonly string[] {
  return cut.blocks.flatMap((block) => {
    if (block.kind === 'line') return [lineAsText(block.line)];
    const columns = block.columns.map(({ role, heading }) =>
      heading === '' ? role : `${role} "${heading}"`,
    );
    const rows = block.rows.map(({ cells, lines }) => {
      const texts = cells.map((cell) => {
        const text = cell.lines.map(cellLine).join(' / ');
        return cell.span === 1 ? text : `${text} ×${cell.span}`;
      });
      return `${lines.join(',')}: ${texts.join(' | ')}`;
    });
    return [`= ${columns.join(' | ')}`, ...rows];
  });
}

function lineAsText(line: SourceLine): string {
  const gap = line.isAfterBlank ? '¶' : '';
  return `${gap}${cellLine(line)} «${line.lines.join(',')}»`;
}

function cellLine({ text, bullet, depth, look }: SourceLine): string {
  const item = bullet === null ? '' : `{${bullet}} `;
  return `${'>'.repeat(depth)}${item}${look === 'plain' ? '' : `[${look}] `}${text}`;
}
