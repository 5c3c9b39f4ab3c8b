import { Download, Printer } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { EXPORT_FORMAT_IDS } from '#exports/registry.ts';
import { useActions } from '#ui/actions.ts';
import { Button } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import { printJob, sendToDisk, sendToPrinter } from './leaving.ts';
import { printOnCommand } from './print.ts';
import { enclosedTrees } from './usePaperTrees.ts';
import type { OpenPaper } from './usePaperTrees.ts';

interface PaperWaysProps {
  readonly open: OpenPaper;
  readonly tree: DocumentTree;
}

/** The ways a paper leaves: printed alone or with what it encloses, or downloaded. */
export function PaperWays({ open, tree }: PaperWaysProps) {
  const words = useWords('papers');
  const isPackage = open.paper.form === 'letter' && Object.keys(open.paper.enclosuresById).length > 0;
  useEffect(() => printOnCommand(() => printJob(tree, [], words)), [tree, words]);
  const ways = useMemo(() => {
    const print = {
      id: 'print-paper',
      label: words('print'),
      run: () => sendToPrinter(printJob(tree, [], words), words),
    };
    const printPackage = {
      id: 'print-package',
      label: words('printPackage'),
      run: () => sendToPrinter(printJob(tree, enclosedTrees(open), words), words),
    };
    const downloads = EXPORT_FORMAT_IDS.map((format) => ({
      id: `download-${format}`,
      label: words(`downloadAs.${format}`),
      run: () => sendToDisk(tree, format, words),
    }));
    return { print, printPackage: isPackage ? printPackage : null, downloads };
  }, [open, tree, isPackage, words]);
  useActions(
    useMemo(
      () =>
        [ways.print, ...(ways.printPackage === null ? [] : [ways.printPackage]), ...ways.downloads].map(
          (way) => ({ ...way, group: words('screen') }),
        ),
      [ways, words],
    ),
  );
  return (
    <>
      <Menu
        label={words('download')}
        icon={<Download />}
        items={ways.downloads.map(({ id, label, run }) => ({ id, label, onSelect: run }))}
      />
      {ways.printPackage !== null && (
        <Button onClick={ways.printPackage.run}>{ways.printPackage.label}</Button>
      )}
      <Button look="primary" icon={<Printer />} onClick={ways.print.run}>
        {ways.print.label}
      </Button>
    </>
  );
}
