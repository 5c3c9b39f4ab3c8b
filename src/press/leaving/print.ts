// Hands pages to the browser's printer: they are put in the page alone, each under a page rule of its own name that
// carries its foot, and taken away again when the printer has them. A style sheet made by script, because the content
// security policy allows no other.
import '#exports/html/print.css';
import { rulesOfPage } from '#exports/html/pageRules.ts';
import type { DocumentTree } from '#documents/tree.ts';
import type { Language } from '#languages/language.ts';
import { makePages } from '../pages/makePages.ts';
import { paperFonts } from '../pages/paperFonts.ts';
import { pause } from './background.ts';

export interface PrintJob {
  /** Becomes the name of the PDF. */
  readonly title: string;
  readonly papers: readonly PaperToPrint[];
}

export interface PaperToPrint {
  readonly title: string;
  readonly tree: () => DocumentTree;
}

/** Says which paper could not be set in pages. */
export class PrintError extends Error {
  readonly title: string;
  constructor(title: string, cause: unknown) {
    super('A paper cannot be set in pages', { cause });
    this.title = title;
  }
}

/** Paper after paper, with room between them for the page to answer; rejects with a PrintError or an AbortError. */
export async function printPapers(
  job: PrintJob,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  await paperFonts();
  const sheets = new PrintSheets();
  for (const [index, paper] of job.papers.entries()) {
    await pause();
    signal.throwIfAborted();
    sheets.add(paper, index);
    onProgress(index + 1);
  }
  const takeAway = mount(job.title, sheets);
  addEventListener('afterprint', takeAway, { once: true });
  window.print();
}

/** The browser's own print command prints the paper, not the screen, for as long as this is listening. */
export function printOnCommand(job: () => PrintJob): () => void {
  let takeAway: (() => void) | null = null;
  const before = (): void => {
    if (current !== null) return;
    const { title, papers } = job();
    const sheets = new PrintSheets();
    for (const [index, paper] of papers.entries()) sheets.add(paper, index);
    takeAway = mount(title, sheets);
  };
  const after = (): void => takeAway?.();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** The pages of a job, and the rules that go with them. */
class PrintSheets {
  readonly root = document.createElement('div');
  readonly rules: string[] = [];
  language: Language | null = null;

  add({ title, tree }: PaperToPrint, paper: number): void {
    try {
      const made = tree();
      this.language ??= made.language;
      for (const [index, { content, foot }] of makePages(made, `print-${paper}-`).entries()) {
        const name = `paper-${paper}-page-${index}`;
        content.style.setProperty('page', name);
        this.rules.push(rulesOfPage(name, made, foot));
        this.root.append(content);
      }
    } catch (error) {
      throw new PrintError(title, error);
    }
  }
}

let current: (() => void) | null = null;

/** Puts the pages where the printer will find them; the function given back takes them away. One job at a time. */
function mount(title: string, { root, rules, language }: PrintSheets): () => void {
  current?.();
  root.className = 'print-root';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  const pageTitle = document.title;
  const pageLanguage = document.documentElement.lang;
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.dataset['printing'] = '';
  document.documentElement.lang = language ?? pageLanguage;
  document.title = title;
  document.body.append(root);

  const takeAway = (): void => {
    if (current !== takeAway) return;
    current = null;
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    delete document.documentElement.dataset['printing'];
    document.documentElement.lang = pageLanguage;
    document.title = pageTitle;
  };
  current = takeAway;
  return takeAway;
}
