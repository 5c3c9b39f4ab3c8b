// The tags and texts of a web page one after the other, each with its place. Uses the tokenizer alone: the parser above
// it keeps a stack whose cost grows with the square of a hostile page's depth.
import { Tokenizer } from 'htmlparser2';
import type { Attributes } from './htmlElements.ts';

export interface HtmlEvents {
  readonly open: (name: string, attributes: Attributes, place: number) => void;
  readonly close: (name: string, place: number) => void;
  readonly text: (text: string, place: number) => void;
}

export function readHtml(html: string, { open, close, text }: HtmlEvents): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  let place = 0;
  const opened = (): void => open(name, attributes, place);
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
        place = start;
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += character(codepoint);
      },
      onattribend: () => {
        if (attributes.size < 100 && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase(), start),
      ontext: (start, end) => text(html.slice(start, end), start),
      ontextentity: (codepoint, end) => text(character(codepoint), end),
      oncdata: (start, end) => text(html.slice(start, end), start),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function character(codepoint: number): string {
  return codepoint > 0 && codepoint <= 0x10ffff ? String.fromCodePoint(codepoint) : '\ufffd';
}
