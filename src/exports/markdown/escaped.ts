// Words as Markdown (GitHub's, over CommonMark) in which they stay words: every sign that could begin a mark is
// escaped, and no more, because the file is also read as it stands, in an e-mail.

// A no-break space is a word's own; any other white space is one space, as on a page.
const WHITE_SPACE = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
const ALWAYS = /[\\`*<|~[]/g;
/** `&amp;` would be read as a character; "R&D" would not. */
const ENTITY = /&(?=#?[\p{L}\d]+;)/gu;
/** Between two letters an underscore is no mark: "file_name". */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const URL_OR_MAIL = /^(https?:\/\/|mailto:)/i;

export function escapedText(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .replace(ALWAYS, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(UNDERSCORE, '\\_');
}

/** The whole line, marks and all: what would make it a heading, a list, a quotation or a rule is escaped. */
export function escapedLine(line: string): string {
  return line
    .trim()
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(-+|=+)$/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** A heading may end in signs that would be taken for its close. */
export function escapedHeading(line: string): string {
  return line.trim().replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** null = not an address that may stand in a paper. */
export function linkMarkdown(text: string, href: string): string | null {
  if (!URL_OR_MAIL.test(href)) return null;
  const address = href.replace(/[\s<>\\()]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, percent));
  if (text === href || `mailto:${text}` === href) return `<${address.replace(/^mailto:/i, '')}>`;
  return `[${escapedText(text).replaceAll(']', '\\]')}](${address})`;
}

function percent(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}
