// Hands pages to the browser's printer: they are put in the page alone, each under a page rule of its own name that
// carries its foot, and taken away again when the printer has them. A style sheet made by script, because the content
// security policy allows no other.
import '#exports/html/print.css';
import { rulesOfPage } from '#exports/html/pageRules.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { makePages } from './pages/makePages.ts';
import { paperFonts } from './pages/paperFonts.ts';

export interface PrintJob {
  /** Becomes the name of the PDF. */
  readonly title: string;
  readonly trees: readonly DocumentTree[];
}

let current: (() => void) | null = null;

/** Puts the job where the printer will find it; the function given back takes it away. One job at a time. */
function mountPrintJob({ title, trees }: PrintJob): () => void {
  current?.();
  const root = document.createElement('div');
  root.className = 'print-root';
  const rules: string[] = [];
  for (const [paper, tree] of trees.entries()) {
    for (const [index, { content, foot }] of makePages(tree, `print-${paper}-`).entries()) {
      const name = `paper-${paper}-page-${index}`;
      content.style.setProperty('page', name);
      rules.push(rulesOfPage(name, tree, foot));
      root.append(content);
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  const pageTitle = document.title;
  const pageLanguage = document.documentElement.lang;
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.dataset['printing'] = '';
  document.documentElement.lang = trees[0]?.language ?? pageLanguage;
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

export async function printPapers(job: PrintJob): Promise<void> {
  await paperFonts();
  const takeAway = mountPrintJob(job);
  addEventListener('afterprint', takeAway, { once: true });
  window.print();
}

/** The browser's own print command prints the paper, not the screen, for as long as this is listening. */
export function printOnCommand(job: () => PrintJob): () => void {
  let takeAway: (() => void) | null = null;
  const before = (): void => {
    if (current === null) takeAway = mountPrintJob(job());
  };
  const after = (): void => takeAway?.();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
