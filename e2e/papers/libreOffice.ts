// Word files read by another program: LibreOffice, without a window, with a profile of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NO_OFFICE, officePath } from '../office.ts';

/** Every file in one run, because the program takes longer to start than to read; by name, what it made of each. */
export function convertedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  format: 'pdf' | 'fodt',
): Readonly<Record<string, Buffer>> {
  const office = officePath();
  if (office === undefined) throw new Error(NO_OFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'word-files-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? '');
    execFileSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'pipe', timeout: 300_000 },
    );
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, `${name}.${format}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of a PDF in the order they were set, a table cell by cell; a page a text. */
export function pagesOfPdf(pdf: Buffer): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return text.split('\f').slice(0, -1);
}
