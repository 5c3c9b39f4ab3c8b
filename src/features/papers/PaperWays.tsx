import { Printer } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { useActions } from '#ui/actions.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { DownloadMenu } from '#press/leaving/DownloadMenu.tsx';
import { printOnCommand } from '#press/leaving/print.ts';
import { printJobOf } from '#press/leaving/ways.ts';
import type { OpenPaper } from './usePaperTrees.ts';
import { waysOfPaper } from './waysOfPaper.ts';

interface PaperWaysProps {
  readonly open: OpenPaper;
  readonly tree: DocumentTree;
}

/** The ways a paper leaves: printed alone or with what it encloses, or downloaded. */
export function PaperWays({ open, tree }: PaperWaysProps) {
  const words = useWords('leaving');
  useEffect(() => printOnCommand(() => printJobOf(tree)), [tree]);
  const ways = useMemo(() => waysOfPaper(open, tree, words), [open, tree, words]);
  useActions(
    useMemo(
      () =>
        [
          ways.print,
          ...(ways.printPackage === null ? [] : [ways.printPackage]),
          ...ways.downloads,
          ...ways.packageDownloads,
        ].map((way) => ({ ...way, group: words('group') })),
      [ways, words],
    ),
  );
  return (
    <>
      <DownloadMenu ways={ways} />
      {ways.printPackage !== null && (
        <Button onClick={ways.printPackage.run}>{ways.printPackage.label}</Button>
      )}
      <Button look="primary" icon={<Printer />} onClick={ways.print.run}>
        {ways.print.label}
      </Button>
    </>
  );
}
