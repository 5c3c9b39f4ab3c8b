import type { MarkedText } from './marks.ts';
import styles from './Marked.module.css';

/** A text with the words that were found marked. */
export function Marked({ text }: { readonly text: MarkedText }) {
  const pieces: { readonly from: number; readonly to: number; readonly isFound: boolean }[] = [];
  let end = 0;
  for (const [from, to] of text.ranges) {
    if (from > end) pieces.push({ from: end, to: from, isFound: false });
    pieces.push({ from, to, isFound: true });
    end = to;
  }
  if (end < text.text.length) pieces.push({ from: end, to: text.text.length, isFound: false });
  return (
    <bdi>
      {pieces.map(({ from, to, isFound }) => {
        const piece = text.text.slice(from, to);
        return isFound ? (
          <mark key={from} className={styles['found']}>
            {piece}
          </mark>
        ) : (
          piece
        );
      })}
    </bdi>
  );
}
