// The formats a package leaves in, each read back by a program that has no part in writing it: Chromium and poppler for
// the print, LibreOffice and poppler for Word, an HTML parser for HTML.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { chromium } from 'playwright';
import type { DocumentTree } from '#documents/tree.ts';
import { wordFile } from '#exports/docx/wordFile.ts';
import { htmlFile } from '#exports/html/htmlFile.ts';
import { plainText } from '#exports/text/plainText.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../browser.ts';

/** Packages by name, in; the text each of them reads as, out. */
export type Reading = (packages: Readonly<Record<string, readonly DocumentTree[]>>) => Promise<Texts>;
type Texts = Readonly<Record<string, string>>;

export const READINGS = {
  print: async (packages) => {
    const executablePath = chromiumPath();
    const browser = await chromium.launch({
      args: [...CHROMIUM_ARGS],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    try {
      const page = await browser.newPage();
      const texts: Record<string, string> = {};
      for (const [name, trees] of Object.entries(packages)) {
        await page.setContent(htmlFile(trees));
        texts[name] = pdfText(await page.pdf({ preferCSSPageSize: true, tagged: true }));
      }
      return texts;
    } finally {
      await browser.close();
    }
  },
  word: async (packages) => {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-papers-'));
    try {
      for (const [name, trees] of Object.entries(packages)) {
        writeFileSync(join(folder, `${name}.docx`), await wordFile(trees, new Date(0)));
      }
      const files = Object.keys(packages).map((name) => join(folder, `${name}.docx`));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      return mapped(packages, (name) => pdfText(readFileSync(join(folder, `${name}.pdf`))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  html: (packages) => Promise.resolve(mapped(packages, (_, trees) => htmlReading(htmlFile(trees)))),
  text: (packages) => Promise.resolve(mapped(packages, (_, trees) => textReading(plainText(trees)))),
} satisfies Record<string, Reading>;

function mapped(
  packages: Readonly<Record<string, readonly DocumentTree[]>>,
  read: (name: string, trees: readonly DocumentTree[]) => string,
): Texts {
  return Object.fromEntries(Object.entries(packages).map(([name, trees]) => [name, read(name, trees)]));
}

/** In the order of the file, which in a table is cell by cell; a form feed between two pages. */
function pdfText(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
}

function htmlReading(html: string): string {
  const window = new Window();
  window.document.write(html);
  for (const list of window.document.querySelectorAll('ol')) {
    let number = Number(list.getAttribute('start') ?? 1);
    for (const item of list.children) {
      const sign = list.classList.contains('s-footnotes') ? `${number} ` : `${number}. `;
      item.prepend(sign);
      number += 1;
    }
  }
  for (const block of window.document.querySelectorAll('p, li, td, th, h1, h2, h3, h4, br, div, .line')) {
    block.append(' ');
    block.before(' ');
  }
  const text = window.document.body.textContent;
  window.close();
  return text;
}

/** The columns of a table one after the other, row by row; without rules and the signs of lists. */
function textReading(text: string): string {
  return text
    .replaceAll(/^[=-][=\- ]{9,}$/gm, '\n')
    .replaceAll(/\[(\d+)\]/g, '$1')
    .split(/\n\n+/)
    .map(columnByColumn)
    .join('\n\n');
}

function columnByColumn(block: string): string {
  const lines = block.split('\n');
  const edge = /^\S.*?\s{2,}(?=\S)/.exec(lines[0] ?? '')?.[0].length;
  const isTable =
    edge !== undefined &&
    lines.every((line) => line.length <= edge || line.slice(edge - 2, edge).trim() === '');
  if (!isTable) return block;
  return [...lines.map((line) => line.slice(0, edge)), ...lines.map((line) => line.slice(edge))].join('\n');
}
