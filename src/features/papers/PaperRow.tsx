import { EllipsisVertical, FileText, Mail, Table2 } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { EventId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { hrefTo, paperAddress } from '#ui/addresses.ts';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import { DownloadMenu } from '#press/leaving/DownloadMenu.tsx';
import { PaperFacts } from './PaperFacts.tsx';
import styles from './PapersScreen.module.css';
import { RenameDialog } from './RenameDialog.tsx';
import { ownItems, printItems } from './rowItems.tsx';
import { usePaperTree } from './usePaperTrees.ts';
import type { OpenPaper } from './usePaperTrees.ts';
import { waysOfPaper } from './waysOfPaper.ts';

interface PaperRowProps {
  readonly eventId: EventId;
  readonly open: OpenPaper;
  /** What can be done with it where it stands: in a package, or loose. */
  readonly placeItems: readonly MenuItem[];
  readonly grip?: ReactNode;
}

const ICONS = { letter: Mail, authored: FileText, generated: Table2 };

/** One paper of the list: its name, what it is, and what can be done with it. */
export function PaperRow({ eventId, open, placeItems, grip }: PaperRowProps) {
  const words = useWords('papers');
  const leavingWords = useWords('leaving');
  const [isRenaming, setRenaming] = useState(false);
  const tree = usePaperTree(open);
  const ways = useMemo(() => waysOfPaper(open, tree, leavingWords), [open, tree, leavingWords]);
  const { paper, state } = open;
  const name = textIn(paper.name, paper.language, state.event.mainLanguage) || words('untitled');
  const Icon = ICONS[paper.form];
  return (
    <div className={styles['row']}>
      {grip ?? <Icon aria-hidden="true" />}
      <a href={hrefTo(paperAddress(eventId, paper.id))} dir="auto">
        {name}
      </a>
      <PaperFacts
        eventId={eventId}
        paper={paper}
        tree={tree}
        isInMainLanguage={paper.language === state.event.mainLanguage}
      />
      <DownloadMenu ways={ways} name={name} look="quiet" />
      <Menu
        label={words('actionsOf', { name })}
        icon={<EllipsisVertical />}
        look="quiet"
        items={[
          ...printItems(ways),
          ...placeItems,
          ...ownItems({ event: state.event, paper, name }, words, () => setRenaming(true)),
        ]}
      />
      {isRenaming && <RenameDialog eventId={eventId} paper={paper} onClose={() => setRenaming(false)} />}
    </div>
  );
}
