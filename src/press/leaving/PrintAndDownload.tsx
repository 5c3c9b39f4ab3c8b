import { Printer } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { DocumentTree } from '#documents/tree.ts';
import { useActions } from '#ui/actions.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { printOnCommand } from './print.ts';
import { printJobOf, waysOfTree } from './ways.ts';

/** The ways a paper leaves that encloses nothing: printed or downloaded. */
export function PrintAndDownload({ tree }: { readonly tree: DocumentTree }) {
  const words = useWords('leaving');
  useEffect(() => printOnCommand(() => printJobOf(tree)), [tree]);
  const ways = useMemo(() => waysOfTree(tree, words), [tree, words]);
  useActions(
    useMemo(
      () => [ways.print, ...ways.downloads].map((way) => ({ ...way, group: words('group') })),
      [ways, words],
    ),
  );
  return (
    <>
      <DownloadMenu ways={ways} />
      <Button look="primary" icon={<Printer />} onClick={ways.print.run}>
        {ways.print.label}
      </Button>
    </>
  );
}
