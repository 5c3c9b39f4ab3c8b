// The words of a description that may be HTML, paragraph by paragraph.
import { Parser } from 'htmlparser2';

const BLOCK = new Set('p div li br tr h1 h2 h3 h4 h5 h6 ul ol table'.split(' '));

export function plainWords(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return (/<[a-z/!]/i.test(value) ? withoutTags(value) : value)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function withoutTags(html: string): string {
  const pieces: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'script' || name === 'style') hidden += 1;
      if (BLOCK.has(name)) pieces.push('\n');
    },
    ontext: (text) => {
      if (hidden === 0) pieces.push(text.replace(/[\r\n]/g, ' '));
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden -= 1;
      if (BLOCK.has(name)) pieces.push('\n');
    },
  });
  parser.end(html);
  return pieces.join('');
}
