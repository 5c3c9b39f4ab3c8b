import { useEffect, useLayoutEffect, useRef } from 'react';
import '#exports/html/print.css';
import { PAGE_MARGINS, pageSizeOf } from '#exports/html/pageRules.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { useWords } from '#ui/useWords.ts';
import { pixelsOf } from './pages/makePages.ts';
import type { PaperPage } from './pages/makePages.ts';
import { usePages } from './pages/usePages.ts';
import styles from './PaperPreview.module.css';

/** The pages as they will print, as large as there is room for. */
export function PaperPreview({ tree }: { readonly tree: DocumentTree }) {
  const words = useWords('papers');
  const pages = usePages(tree);
  const box = useScaledPages(tree);
  return (
    <section ref={box} className={styles['preview']} aria-label={words('preview')} aria-busy={pages === null}>
      {pages === null ? (
        <p className={styles['setting']} role="status">
          {words('setting')}
        </p>
      ) : (
        pages.map((page, index) => (
          <Sheet key={index} page={page} label={words('page', { number: index + 1, total: pages.length })} />
        ))
      )}
    </section>
  );
}

interface SheetProps {
  readonly page: PaperPage;
  readonly label: string;
}

function Sheet({ page, label }: SheetProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => host.current?.replaceChildren(page.content), [page]);
  return (
    // A paper has a left and a right edge whichever way the interface runs.
    <div className={styles['frame']} dir="ltr" role="group" aria-label={label}>
      <div className={styles['sheet']}>
        <div ref={host} />
        <div className={`paper ${styles['foot']}`} lang={page.content.lang} dir={page.content.dir}>
          <span>{page.foot.start}</span>
          <span>{page.foot.end}</span>
        </div>
      </div>
    </div>
  );
}

/** Gives the style sheet the size of the paper, and how much smaller it must be drawn to fit beside the form. */
function useScaledPages({ paperSize, orientation }: DocumentTree) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // It scrolls beside the form, so the keyboard must be able to get into it.
    element.tabIndex = 0;
    const { width, height } = pageSizeOf({ paperSize, orientation });
    const set = (name: string, value: string) => element.style.setProperty(name, value);
    set('--page-width', `${pixelsOf(width)}px`);
    set('--page-height', `${pixelsOf(height)}px`);
    set('--margin-top', `${PAGE_MARGINS.top}mm`);
    set('--margin-side', `${PAGE_MARGINS.side}mm`);
    set('--margin-bottom', `${PAGE_MARGINS.bottom}mm`);
    const fit = () => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
      const room =
        element.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      set('--scale', String(Math.max(0.2, Math.min(1, room / pixelsOf(width)))));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [paperSize, orientation]);
  return box;
}
