// The import table of the folders, and the house rules a machine can check. A breach names the file and the rule.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = import.meta.dirname;

const MAY_IMPORT: Record<string, readonly string[]> = {
  base: [],
  languages: ['base'],
  domain: ['base', 'languages'],
  documents: ['base', 'languages', 'domain'],
  exports: ['base', 'languages', 'domain', 'documents'],
  imports: ['base', 'languages', 'domain'],
  store: ['base', 'languages', 'domain'],
  reference: ['base', 'domain'],
  ui: ['base', 'languages'],
  parts: ['base', 'languages', 'domain', 'store', 'reference', 'ui'],
  press: ['base', 'languages', 'domain', 'documents', 'exports', 'ui'],
  features: [
    'base',
    'languages',
    'domain',
    'documents',
    'exports',
    'imports',
    'store',
    'reference',
    'ui',
    'parts',
    'press',
  ],
};

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly feature: string | null;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = sourceFiles();
const programFiles = files.filter((file) => !/\.test\.tsx?$/.test(file.path));

describe('the tree', () => {
  it('imports only from folders written above', () => {
    expect(files.flatMap(breachesOf)).toEqual([]);
  });

  it('has no barrels and no grab-bag names', () => {
    const bad = /^(index|utils?|helpers?|common|misc|types)\.(ts|tsx)$/;
    expect(files.filter((file) => bad.test(basename(file.path))).map((file) => file.path)).toEqual([]);
  });

  it('keeps sources at 300 lines and components at 150', () => {
    const tooLong = programFiles.filter(
      (file) => file.text.split('\n').length - 1 > (file.path.endsWith('.tsx') ? 150 : 300),
    );
    expect(tooLong.map((file) => `${file.path}: ${file.text.split('\n').length - 1}`)).toEqual([]);
  });

  it('exports by name only', () => {
    expect(
      programFiles.filter((file) => /^export default/m.test(file.text)).map((file) => file.path),
    ).toEqual([]);
  });

  it('imports date-fns in domain/time.ts alone, and react-big-calendar in one file', () => {
    const users = (pattern: RegExp) =>
      programFiles.filter((file) => file.imports.some((name) => pattern.test(name))).map((file) => file.path);
    expect(users(/^(date-fns|@date-fns)(\/|$)/).filter((path) => path !== 'domain/time.ts')).toEqual([]);
    expect(users(/^react-big-calendar(\/|$)/).length).toBeLessThanOrEqual(1);
  });

  it('knows nothing of React, the page, the clock or chance in the domain', () => {
    const impure =
      /\b(window|document|localStorage|navigator|Math\.random|Date\.now|new Date\(\)|crypto\.)\b/;
    const core = programFiles.filter((file) => file.folder === 'domain' && file.path !== 'domain/time.ts');
    expect(core.filter((file) => impure.test(withoutComments(file.text))).map((file) => file.path)).toEqual(
      [],
    );
    expect(core.filter((file) => file.imports.some((name) => /^(react|zustand)/.test(name)))).toEqual([]);
  });

  it('compares the kind of a session only in session-kinds', () => {
    const compared = /\bsession\.kind\s*[!=]==/i;
    expect(
      programFiles
        .filter((file) => !file.path.startsWith('domain/session-kinds/') && compared.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('suppresses nothing', () => {
    const suppression = /@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable/;
    const anything = /: any\b|\bas any\b/;
    const self = 'architecture.test.ts';
    expect(
      files
        .filter((file) => file.path !== self)
        .filter(({ text }) => suppression.test(text) || anything.test(withoutComments(text)))
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('lays out by logical sides, so that every screen works right-to-left', () => {
    const physical =
      /(^|[\s;{])((margin|padding|border|inset)-(left|right)|left|right|text-align:\s*(left|right)|float:\s*(left|right))\b\s*:?/m;
    const sheets = walk(SOURCE).filter((path) => path.endsWith('.css'));
    expect(
      sheets
        .filter((path) =>
          physical.test(withoutComments(readFileSync(path, 'utf8')).replace(/@[^;{]*[;{]/g, '')),
        )
        .map((path) => relative(SOURCE, path)),
    ).toEqual([]);
  });
});

function breachesOf(file: SourceFile): readonly string[] {
  const allowed = MAY_IMPORT[file.folder];
  if (allowed === undefined) return [];
  const breaches: string[] = [];
  for (const name of file.imports) {
    if (name.startsWith('#')) {
      const [folder = '', inner = ''] = name.slice(1).split('/');
      if (folder === file.folder && file.folder === 'features' && inner === file.feature) {
        breaches.push(`${file.path}: "${name}" is in its own folder, so write it relative`);
      } else if (folder !== file.folder && !allowed.includes(folder)) {
        breaches.push(`${file.path}: ${file.folder} may not know ${folder} ("${name}")`);
      } else if (folder === 'features') {
        breaches.push(`${file.path}: features never import each other ("${name}")`);
      } else if (folder === file.folder) {
        breaches.push(`${file.path}: "${name}" is in its own folder, so write it relative`);
      }
    } else if (name.startsWith('.')) {
      const target = relative(SOURCE, join(SOURCE, file.path, '..', name)).split('/');
      if (target[0] !== file.folder || (file.feature !== null && target[1] !== file.feature)) {
        breaches.push(`${file.path}: "${name}" leaves its folder; write it with #`);
      }
    }
  }
  return breaches;
}

function sourceFiles(): readonly SourceFile[] {
  return walk(SOURCE)
    .filter((path) => /\.(ts|tsx)$/.test(path))
    .map((path) => {
      const name = relative(SOURCE, path);
      const text = readFileSync(path, 'utf8');
      const [folder = '', feature = ''] = name.split('/');
      return {
        path: name,
        folder,
        feature: folder === 'features' ? feature : null,
        text,
        imports: importsOf(text),
      };
    });
}

function importsOf(text: string): readonly string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm;
  return [...withoutComments(text).matchAll(pattern)].map((match) => match[1] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
