// The elements of an office file's XML one after the other. No entity is followed but the five every XML file has, and what
// nests deeper than any office program writes is not read.
import { Parser } from 'htmlparser2';
import { Refusal } from '../fileOutcome.ts';

export interface XmlHandlers {
  /** The name without its prefix ("w:p" is "p"). */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const DEEPEST = 400;

export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new Refusal('unreadable');
        open?.(local(name), attributes);
      },
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => {
        depth -= 1;
        close?.(local(name));
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(bytes));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
