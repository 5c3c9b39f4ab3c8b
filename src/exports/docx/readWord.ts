// For tests: a Word file read back by a reader that shares nothing with the writer. It takes well-formed XML alone and
// throws at anything else, as Word does.
import { strFromU8, unzipSync } from 'fflate';

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** Every part of the file by its path. */
export function wordParts(file: Uint8Array): Readonly<Record<string, Xml>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, parsedXml(strFromU8(bytes), path)]),
  );
}

export function partOf(file: Uint8Array, path: string): Xml {
  const part = wordParts(file)[path];
  if (part === undefined) throw new Error(`The file has no ${path}`);
  return part;
}

/** All of that name below `from`, in order. */
export function all(from: Xml, name: string): readonly Xml[] {
  return elementsIn(from).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function elementsIn({ children }: Xml): readonly Xml[] {
  return children.filter((child) => typeof child !== 'string');
}

export function child(from: Xml | undefined, name: string): Xml | undefined {
  return from === undefined ? undefined : elementsIn(from).find((one) => one.name === name);
}

/** The `w:val` of a named child. */
export function valueOf(from: Xml | undefined, name: string): string | undefined {
  return child(from, name)?.attributes['w:val'];
}

/** The words a reader sees: fields and what was deleted are none. */
export function wordsOf(from: Xml): string {
  return from.children
    .map((one) => {
      if (typeof one === 'string') return from.name === 'w:t' ? one : '';
      return one.name === 'w:br' ? ' ' : wordsOf(one);
    })
    .join('');
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
/** What XML 1.0 cannot hold. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u;

/** Well-formed XML as a tree; `path` says where it stood if it is not. */
export function parsedXml(text: string, path: string): Xml {
  if (IMPOSSIBLE.test(text)) throw new Error(`${path} holds what no XML may hold`);
  const root = { name: '', attributes: {}, children: new Array<Xml | string>() };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, isEnd, name, attributes = '', isEmpty, words] = match;
    const parent = open.at(-1) ?? root;
    if (words !== undefined) parent.children.push(unescaped(words, path));
    else if (name !== undefined && isEnd === '/') {
      if (open.pop()?.name !== name) throw new Error(`${path}: </${name}> closes nothing`);
    } else if (name !== undefined) {
      const made = { name, attributes: attributesIn(attributes, path), children: new Array<Xml | string>() };
      parent.children.push(made);
      if (isEmpty !== '/') open.push(made);
    }
  }
  const [first] = elementsIn(root);
  if (end !== text.length || open.length !== 1 || first === undefined)
    throw new Error(`${path} is no well-formed XML`);
  return first;
}

function attributesIn(text: string, path: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(
    found.map(([, name = '', value = '']) => [name, unescaped(value, path)]),
  );
  if (Object.keys(attributes).length !== found.length) throw new Error(`${path}: an attribute stands twice`);
  return attributes;
}

function unescaped(text: string, path: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const mark = MARKS[name];
    if (mark === undefined || !whole.endsWith(';')) throw new Error(`${path}: ${whole} means nothing`);
    return mark;
  });
}

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
