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

/** Word files with all their tracked changes accepted, and with all rejected, as flat OpenDocument text. */
export function settledByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, { readonly accepted: string; readonly rejected: string }>> {
  const office = officePath();
  if (office === undefined) throw new Error(NO_OFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'word-files-'));
  const run = (...wish: readonly string[]) =>
    execFileSync(
      office,
      [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', ...wish],
      { stdio: 'pipe', timeout: 300_000 },
    );
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] ?? '');
    // The first start makes the profile, and would write over a macro that stood in it already.
    run('--terminate_after_init');
    for (const [path, text] of Object.entries(macroFiles(pathToFileURL(`${folder}/`).href, names)))
      writeFileSync(join(folder, 'profile/user/basic/Standard', path), text);
    run('macro:///Standard.Changes.Settle');
    const read = (name: string, answer: string) =>
      readFileSync(join(folder, `${name}.${answer}.fodt`), 'utf8');
    return Object.fromEntries(
      names.map((name) => [name, { accepted: read(name, 'Accept'), rejected: read(name, 'Reject') }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function macroFiles(folder: string, names: readonly string[]): Readonly<Record<string, string>> {
  const macro = `Sub Settle
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "OpenDocument Text Flat XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
${names
  .flatMap((name) =>
    ['Accept', 'Reject'].map(
      (
        answer,
      ) => `  document = StarDesktop.loadComponentFromURL("${folder}${name}.docx", "_blank", 0, hidden())
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:${answer}AllTrackedChanges", "", 0, Array())
  document.storeToURL("${folder}${name}.${answer}.fodt", filter())
  document.close(True)`,
    ),
  )
  .join('\n')}
End Sub`;
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return {
    'script.xlb': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Changes"/></library:library>`,
    'Changes.xba': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">${escaped}</script:module>`,
  };
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
