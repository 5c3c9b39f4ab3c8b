// What the browser prints, read back by another program: poppler's pdftotext, with the place of every word.
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';

export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** From top to bottom, without the foot of the page. */
  readonly lines: readonly PrintedLine[];
  readonly foot: string;
}

export type PrintedLine = readonly PrintedWord[];

export interface PrintedWord {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

/** Millimetres, as print.css has them. */
const BOTTOM_MARGIN = 24;

/** The open paper as a PDF, made by the browser's own print command. */
export async function printed(page: Page): Promise<readonly PrintedPage[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const html = execFileSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g)].map(
    ([, width, height, words = '']) => pageOf(Number(width), Number(height), words),
  );
}

/** Single spaces, and none at the ends. */
export function normalised(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function textOf(lines: readonly PrintedLine[]): string {
  return normalised(lines.map(lineText).join(' '));
}

/** A raised "th" touches the figure before it and is one word with it. */
function lineText(line: PrintedLine): string {
  return line
    .map(({ text, x }, index) => (x - (line[index - 1]?.end ?? x) < 0.5 ? text : ` ${text}`))
    .join('');
}

function pageOf(width: number, height: number, html: string): PrintedPage {
  const words = [
    ...html.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g,
    ),
  ].map(([, x, top, end, bottom, text = '']) => ({
    text: unescaped(text),
    x: Number(x),
    end: Number(end),
    y: (Number(top) + Number(bottom)) / 2,
  }));
  const footTop = height - (BOTTOM_MARGIN * 72) / 25.4 + 2;
  return {
    width,
    height,
    lines: linesOf(words.filter(({ y }) => y < footTop)),
    foot: textOf(linesOf(words.filter(({ y }) => y >= footTop))),
  };
}

/** Words at about one height are a line: a raised figure stands a little above its own. */
function linesOf(words: readonly PrintedWord[]): readonly PrintedLine[] {
  const lines: PrintedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last?.[0] !== undefined && word.y - last[0].y < 5) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
