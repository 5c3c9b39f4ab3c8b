// Characters written as HTML entities ("&nbsp;", "&#8211;", "&eacute;"), read by the parser that reads whole pages.
import { Parser } from 'htmlparser2';
import { cleanCharacters } from './characters.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

export function withoutEntities(text: string): string {
  if (!ENTITY.test(text)) return text;
  return cleanCharacters(text.replace(new RegExp(ENTITY, 'gi'), decoded));
}

const known = new Map<string, string>();

function decoded(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(entity);
  if (known.size < 2000) known.set(entity, text);
  return text;
}
