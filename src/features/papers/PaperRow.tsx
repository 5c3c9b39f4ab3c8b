import { EllipsisVertical, FileText, Mail, Pencil, Printer, Table2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { hrefTo, paperAddress } from '#ui/addresses.ts';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import { printJob, sendToPrinter } from './leaving.ts';
import { removePaper } from './paperActions.ts';
import styles from './PapersScreen.module.css';
import { RenameDialog } from './RenameDialog.tsx';
import { usePageCount } from './usePageCount.ts';
import { enclosedTrees, usePaperTree } from './usePaperTrees.ts';
import type { OpenPaper } from './usePaperTrees.ts';

interface PaperRowProps {
  readonly eventId: EventId;
  readonly open: OpenPaper;
}

const ICONS = { letter: Mail, authored: FileText, generated: Table2 };

/** One paper of the list: its name, what it is, how many pages, and what can be done with it. */
export function PaperRow({ eventId, open }: PaperRowProps) {
  const words = useWords('papers');
  const vocabulary = useWords('vocabulary');
  const [isRenaming, setRenaming] = useState(false);
  const tree = usePaperTree(open);
  const count = usePageCount(tree);
  const { paper, state } = open;
  const name = textIn(paper.name, paper.language, state.event.mainLanguage) || words('untitled');
  const Icon = ICONS[paper.form];
  const isPackage = paper.form === 'letter' && Object.keys(paper.enclosuresById).length > 0;
  const about = [
    words(`type.${tree.type}`),
    ...(paper.language === state.event.mainLanguage ? [] : [vocabulary(`language.${paper.language}`)]),
    ...(count === null ? [] : [words('pages', { count })]),
  ];
  return (
    <div className={styles['row']}>
      <Icon aria-hidden="true" />
      <a href={hrefTo(paperAddress(eventId, paper.id))} dir="auto">
        {name}
      </a>
      <span className={styles['about']}>{about.join(' · ')}</span>
      <Menu
        label={words('actionsOf', { name })}
        icon={<EllipsisVertical />}
        look="quiet"
        items={[
          {
            id: 'print',
            label: words('print'),
            icon: <Printer />,
            onSelect: () => sendToPrinter(printJob(tree, [], words), words),
          },
          ...(isPackage
            ? [
                {
                  id: 'print-package',
                  label: words('printPackage'),
                  onSelect: () => sendToPrinter(printJob(tree, enclosedTrees(open), words), words),
                },
              ]
            : []),
          { id: 'rename', label: words('rename'), icon: <Pencil />, onSelect: () => setRenaming(true) },
          {
            id: 'delete',
            label: words('delete'),
            icon: <Trash2 />,
            isDanger: true,
            startsGroup: true,
            onSelect: () => removePaper(eventId, paper.id, name, words),
          },
        ]}
      />
      {isRenaming && <RenameDialog eventId={eventId} paper={paper} onClose={() => setRenaming(false)} />}
    </div>
  );
}
